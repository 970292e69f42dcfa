package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * When an employer began its activities.
 *
 * @param employer the id of the employer
 * @param on the first day of activity
 */
public record ActivityStart(String employer, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param on the first day of activity
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ActivityStart {
        Checks.id("ActivityStart.employer", employer);
        Checks.date("ActivityStart.on", on);
    }
}
