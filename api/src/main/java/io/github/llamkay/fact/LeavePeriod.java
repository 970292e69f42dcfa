package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A stretch of annual leave, taken or set for a day to come, out of the leave earned by one year of service.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param yearStart first day of the year of service that earned it
 * @param from first day of rest
 * @param to last day of rest, inclusive
 * @param days days charged to the leave: calendar days for leave of 30 days, working days for part-timers; 1 or more and no more than the stretch has
 */
public record LeavePeriod(String employment, LocalDate yearStart, LocalDate from, LocalDate to, int days)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param yearStart first day of the year of service that earned it
     * @param from first day of rest
     * @param to last day of rest, inclusive
     * @param days days charged to the leave: calendar days for leave of 30 days, working days for part-timers; 1 or more and no more than the stretch has
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public LeavePeriod {
        Checks.id("LeavePeriod.employment", employment);
        Checks.date("LeavePeriod.yearStart", yearStart);
        Checks.date("LeavePeriod.from", from);
        Checks.date("LeavePeriod.to", to);
        Checks.order("LeavePeriod.from", from, "LeavePeriod.to", to);
        Checks.range("LeavePeriod.days", days, 1, Checks.length(from, to));
    }

    /**
     * States a stretch whose calendar days are all charged.
     *
     * @param employment the id of the employment
     * @param yearStart first day of the year of service that earned it
     * @param from first day of rest
     * @param to last day of rest, inclusive
     */
    public LeavePeriod(String employment, LocalDate yearStart, LocalDate from, LocalDate to) {
        this(
                employment,
                yearStart,
                from,
                to,
                Checks.length(Checks.present("LeavePeriod.from", from), Checks.present("LeavePeriod.to", to)));
    }
}
