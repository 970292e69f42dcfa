package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * How many women of fertile age work at a site, from a day on and until the next count of that site.
 *
 * @param employer the id of the employer
 * @param site the caller's id of the work site
 * @param women women of 15 to 49 completed years who work there, 0 or more
 * @param on the first day on which the count holds
 */
public record FertileAgeCount(String employer, String site, int women, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param site the caller's id of the work site
     * @param women women of 15 to 49 completed years who work there, 0 or more
     * @param on the first day on which the count holds
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public FertileAgeCount {
        Checks.id("FertileAgeCount.employer", employer);
        Checks.id("FertileAgeCount.site", site);
        Checks.range("FertileAgeCount.women", women, 0, 1_000_000);
        Checks.date("FertileAgeCount.on", on);
    }
}
