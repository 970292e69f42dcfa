package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A day on which a public entity does not work by decree; it is no business day of its elections.
 *
 * @param employer the id of the employer
 * @param on the day
 */
public record NonWorkingDay(String employer, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public NonWorkingDay {
        Checks.id("NonWorkingDay.employer", employer);
        Checks.date("NonWorkingDay.on", on);
    }
}
