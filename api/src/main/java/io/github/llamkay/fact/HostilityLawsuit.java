package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A lawsuit over a hostile act.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param conduct the act
 * @param on the day of filing
 */
public record HostilityLawsuit(String employment, HostileConduct conduct, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param conduct the act
     * @param on the day of filing
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HostilityLawsuit {
        Checks.id("HostilityLawsuit.employment", employment);
        Checks.present("HostilityLawsuit.conduct", conduct);
        Checks.date("HostilityLawsuit.on", on);
    }
}
