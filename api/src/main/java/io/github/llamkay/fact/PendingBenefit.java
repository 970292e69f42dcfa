package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * A social benefit that fell due before the employment ended and was still owed on its last day: it enters the settlement.
 *
 * <p>What the end itself makes due (truncated benefits, leave not taken, indemnities) is computed from the other facts; stated
 * here as well for the same period, the computed amount is taken and this one is left out.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param benefit the benefit owed, paid in money; not the settlement itself
 * @param period the period that it is for
 * @param amount PEN still owed on the last day of service, 0 or more
 */
public record PendingBenefit(String employment, Benefit benefit, Period period, BigDecimal amount)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param benefit the benefit owed, paid in money; not the settlement itself
     * @param period the period that it is for
     * @param amount PEN still owed on the last day of service, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PendingBenefit {
        Checks.id("PendingBenefit.employment", employment);
        Checks.owed("PendingBenefit.benefit", benefit);
        Checks.present("PendingBenefit.period", period);
        Checks.money("PendingBenefit.amount", amount);
    }
}
