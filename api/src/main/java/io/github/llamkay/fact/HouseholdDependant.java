package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A relative of a household worker who may be registered.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param dependant the caller's id of the relative
 * @param kinship what the relative is to the worker
 * @param birth day of birth
 * @param unableToWork whether totally and permanently unable to work
 * @param pregnant whether pregnant
 */
public record HouseholdDependant(
        String employment, String dependant, Kinship kinship, LocalDate birth, boolean unableToWork, boolean pregnant)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param dependant the caller's id of the relative
     * @param kinship what the relative is to the worker
     * @param birth day of birth
     * @param unableToWork whether totally and permanently unable to work
     * @param pregnant whether pregnant
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HouseholdDependant {
        Checks.id("HouseholdDependant.employment", employment);
        Checks.id("HouseholdDependant.dependant", dependant);
        Checks.present("HouseholdDependant.kinship", kinship);
        Checks.date("HouseholdDependant.birth", birth);
    }
}
