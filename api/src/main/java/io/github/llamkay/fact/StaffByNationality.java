package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * How many national and foreign workers an employer has, from a day on and until the next count.
 *
 * @param employer the id of the employer
 * @param nationals national workers, 0 or more
 * @param foreigners foreign workers under the limits, 0 or more
 * @param on the first day on which the count holds
 */
public record StaffByNationality(String employer, int nationals, int foreigners, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param nationals national workers, 0 or more
     * @param foreigners foreign workers under the limits, 0 or more
     * @param on the first day on which the count holds
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public StaffByNationality {
        Checks.id("StaffByNationality.employer", employer);
        Checks.range("StaffByNationality.nationals", nationals, 0, 10_000_000);
        Checks.range("StaffByNationality.foreigners", foreigners, 0, 10_000_000);
        Checks.date("StaffByNationality.on", on);
    }
}
