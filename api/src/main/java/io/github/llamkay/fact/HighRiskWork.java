package io.github.llamkay.fact;

/**
 * Whether a worker is exposed to activities of high risk (Anexo 5 of D.S. 009-97-SA).
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param place where
 */
public record HighRiskWork(String employment, HighRiskPlace place) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param place where
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HighRiskWork {
        Checks.id("HighRiskWork.employment", employment);
        Checks.present("HighRiskWork.place", place);
    }
}
