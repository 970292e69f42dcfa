package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Rest taken to make up for overtime, hour for hour.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param workedOn the day of the overtime
 * @param on the day of the rest
 * @param hours hours of rest, above 0 and at most 24
 */
public record TimeOffTaken(String employment, LocalDate workedOn, LocalDate on, BigDecimal hours)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param workedOn the day of the overtime
     * @param on the day of the rest
     * @param hours hours of rest, above 0 and at most 24
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public TimeOffTaken {
        Checks.id("TimeOffTaken.employment", employment);
        Checks.date("TimeOffTaken.workedOn", workedOn);
        Checks.date("TimeOffTaken.on", on);
        Checks.hours("TimeOffTaken.hours", hours, 24);
    }
}
