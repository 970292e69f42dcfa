package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * The wage as it is paid: how often, and how much each time.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param interval how often
 * @param amount PEN of each full week, fortnight or month, 0 or more
 */
public record WagePeriod(String employment, WageInterval interval, BigDecimal amount) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param interval how often
     * @param amount PEN of each full week, fortnight or month, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WagePeriod {
        Checks.id("WagePeriod.employment", employment);
        Checks.present("WagePeriod.interval", interval);
        Checks.money("WagePeriod.amount", amount);
    }
}
