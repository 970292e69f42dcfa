package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * The ordinary full-time week of the employer.
 *
 * @param employer the id of the employer
 * @param hours hours a week, above 0 and at most 168
 */
public record OrdinaryWeek(String employer, BigDecimal hours) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param hours hours a week, above 0 and at most 168
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public OrdinaryWeek {
        Checks.id("OrdinaryWeek.employer", employer);
        Checks.hours("OrdinaryWeek.hours", hours, 168);
    }
}
