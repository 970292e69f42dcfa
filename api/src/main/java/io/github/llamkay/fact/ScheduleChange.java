package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A change of the timetable, decided by the employer.
 *
 * @param employer the id of the employer
 * @param change an id for the change
 * @param scope whom it reaches
 * @param hoursUnchanged whether the number of hours stays the same
 * @param on the day from which it is adopted
 */
public record ScheduleChange(String employer, String change, ChangeScope scope, boolean hoursUnchanged, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param change an id for the change
     * @param scope whom it reaches
     * @param hoursUnchanged whether the number of hours stays the same
     * @param on the day from which it is adopted
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ScheduleChange {
        Checks.id("ScheduleChange.employer", employer);
        Checks.id("ScheduleChange.change", change);
        Checks.present("ScheduleChange.scope", scope);
        Checks.date("ScheduleChange.on", on);
    }
}
