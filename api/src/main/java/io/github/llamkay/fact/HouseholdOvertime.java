package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Hours that a household worker agreed to work after the ordinary working day.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day
 * @param hours hours beyond the ordinary working day, above 0 and at most 24
 */
public record HouseholdOvertime(String employment, LocalDate on, BigDecimal hours) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day
     * @param hours hours beyond the ordinary working day, above 0 and at most 24
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HouseholdOvertime {
        Checks.id("HouseholdOvertime.employment", employment);
        Checks.date("HouseholdOvertime.on", on);
        Checks.hours("HouseholdOvertime.hours", hours, 24);
    }
}
