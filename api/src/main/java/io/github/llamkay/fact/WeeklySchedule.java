package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * The ordinary weekly schedule.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param daysPerWeek ordinary working days a week, 1 to 7
 * @param hoursPerWeek ordinary hours a week, above 0 and at most 24 a working day
 */
public record WeeklySchedule(String employment, int daysPerWeek, BigDecimal hoursPerWeek) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param daysPerWeek ordinary working days a week, 1 to 7
     * @param hoursPerWeek ordinary hours a week, above 0 and at most 24 a working day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WeeklySchedule {
        Checks.id("WeeklySchedule.employment", employment);
        Checks.range("WeeklySchedule.daysPerWeek", daysPerWeek, 1, 7);
        Checks.hours("WeeklySchedule.hoursPerWeek", hoursPerWeek, 24 * daysPerWeek);
    }
}
