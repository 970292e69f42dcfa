package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The weekly rest that a household worker had in a week.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day on which it began
 * @param hours its longest stretch without a break, in hours; above 0 and at most 168
 */
public record HouseholdRest(String employment, LocalDate on, BigDecimal hours) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day on which it began
     * @param hours its longest stretch without a break, in hours; above 0 and at most 168
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HouseholdRest {
        Checks.id("HouseholdRest.employment", employment);
        Checks.date("HouseholdRest.on", on);
        Checks.hours("HouseholdRest.hours", hours, 168);
    }
}
