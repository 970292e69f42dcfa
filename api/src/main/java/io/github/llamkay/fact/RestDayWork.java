package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Work on a day of rest.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day
 * @param day which day of rest it is
 * @param hours hours worked, above 0 and at most 24
 * @param substitution whether another day was given for it
 */
public record RestDayWork(String employment, LocalDate on, RestDay day, BigDecimal hours, RestSubstitution substitution)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day
     * @param day which day of rest it is
     * @param hours hours worked, above 0 and at most 24
     * @param substitution whether another day was given for it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public RestDayWork {
        Checks.id("RestDayWork.employment", employment);
        Checks.date("RestDayWork.on", on);
        Checks.present("RestDayWork.day", day);
        Checks.hours("RestDayWork.hours", hours, 24);
        Checks.present("RestDayWork.substitution", substitution);
    }
}
