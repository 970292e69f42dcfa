package io.github.llamkay.fact;

/**
 * How a household worker lives and studies.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param liveIn whether the worker lives in the residence (cama adentro)
 * @param studying whether the worker follows studies
 */
public record HouseholdTerms(String employment, boolean liveIn, boolean studying) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param liveIn whether the worker lives in the residence (cama adentro)
     * @param studying whether the worker follows studies
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HouseholdTerms {
        Checks.id("HouseholdTerms.employment", employment);
    }
}
