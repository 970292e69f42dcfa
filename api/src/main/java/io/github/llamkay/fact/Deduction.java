package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * An amount withheld from a benefit when it was paid.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param benefit the benefit
 * @param period the period of the benefit
 * @param kind what was withheld, and on what ground
 * @param amount PEN withheld, 0 or more
 */
public record Deduction(String employment, Benefit benefit, Period period, DeductionKind kind, BigDecimal amount)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param benefit the benefit
     * @param period the period of the benefit
     * @param kind what was withheld, and on what ground
     * @param amount PEN withheld, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Deduction {
        Checks.id("Deduction.employment", employment);
        Checks.present("Deduction.benefit", benefit);
        Checks.present("Deduction.period", period);
        Checks.present("Deduction.kind", kind);
        Checks.money("Deduction.amount", amount);
    }
}
