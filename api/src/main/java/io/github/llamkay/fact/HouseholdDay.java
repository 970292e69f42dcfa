package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A day on which a household worker worked.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day
 * @param hours hours worked within the ordinary working day, or on the day of rest; above 0 and at most 24
 * @param restDay whether it was the day of weekly rest
 */
public record HouseholdDay(String employment, LocalDate on, BigDecimal hours, boolean restDay)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day
     * @param hours hours worked within the ordinary working day, or on the day of rest; above 0 and at most 24
     * @param restDay whether it was the day of weekly rest
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HouseholdDay {
        Checks.id("HouseholdDay.employment", employment);
        Checks.date("HouseholdDay.on", on);
        Checks.hours("HouseholdDay.hours", hours, 24);
    }
}
