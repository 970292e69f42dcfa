package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A written demand that names a hostile act and gives the employer a term to answer or to mend it.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param conduct the act that it names
 * @param on the day on which the employer received it
 * @param days the term that it gives, calendar days, 0 to 365
 */
public record HostilityDemand(String employment, HostileConduct conduct, LocalDate on, int days)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param conduct the act that it names
     * @param on the day on which the employer received it
     * @param days the term that it gives, calendar days, 0 to 365
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HostilityDemand {
        Checks.id("HostilityDemand.employment", employment);
        Checks.present("HostilityDemand.conduct", conduct);
        Checks.date("HostilityDemand.on", on);
        Checks.range("HostilityDemand.days", days, 0, 365);
    }
}
