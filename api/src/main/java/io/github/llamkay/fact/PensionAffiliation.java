package io.github.llamkay.fact;

/**
 * The pension scheme of the worker.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param system the scheme, or that there is none
 */
public record PensionAffiliation(String employment, PensionSystem system) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param system the scheme, or that there is none
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PensionAffiliation {
        Checks.id("PensionAffiliation.employment", employment);
        Checks.present("PensionAffiliation.system", system);
    }
}
