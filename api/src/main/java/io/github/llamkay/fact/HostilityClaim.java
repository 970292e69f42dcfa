package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The remedy that the worker chose against a hostile act. There is one for each act: the two exclude each other.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param conduct the act
 * @param remedy the remedy
 * @param on the day of the choice
 */
public record HostilityClaim(String employment, HostileConduct conduct, HostilityRemedy remedy, LocalDate on)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param conduct the act
     * @param remedy the remedy
     * @param on the day of the choice
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HostilityClaim {
        Checks.id("HostilityClaim.employment", employment);
        Checks.present("HostilityClaim.conduct", conduct);
        Checks.present("HostilityClaim.remedy", remedy);
        Checks.date("HostilityClaim.on", on);
    }
}
