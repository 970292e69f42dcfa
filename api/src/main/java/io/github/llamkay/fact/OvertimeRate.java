package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * The surcharge agreed for the first two hours of overtime of a day.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param firstHours the share of the hourly value, 0 to 1 (0.25 is 25 %)
 */
public record OvertimeRate(String employment, BigDecimal firstHours) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param firstHours the share of the hourly value, 0 to 1 (0.25 is 25 %)
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public OvertimeRate {
        Checks.id("OvertimeRate.employment", employment);
        Checks.fraction("OvertimeRate.firstHours", firstHours);
    }
}
