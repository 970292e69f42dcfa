package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A step around a change of the timetable. Steps that are not stated are taken not to have been made only
 * where the records of duties are complete.
 *
 * @param employer the id of the employer
 * @param change the id of the change, as in {@link ScheduleChange#change()}
 * @param act the step
 * @param on the day
 */
public record ScheduleAct(String employer, String change, ScheduleActKind act, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param change the id of the change, as in {@link ScheduleChange#change()}
     * @param act the step
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ScheduleAct {
        Checks.id("ScheduleAct.employer", employer);
        Checks.id("ScheduleAct.change", change);
        Checks.present("ScheduleAct.act", act);
        Checks.date("ScheduleAct.on", on);
    }
}
