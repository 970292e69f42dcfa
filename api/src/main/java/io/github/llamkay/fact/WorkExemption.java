package io.github.llamkay.fact;

/**
 * The work is of a kind that Convention 29 leaves out of forced labour, as the caller holds it.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param exception which
 */
public record WorkExemption(String employment, ForcedLabourException exception) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param exception which
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WorkExemption {
        Checks.id("WorkExemption.employment", employment);
        Checks.present("WorkExemption.exception", exception);
    }
}
