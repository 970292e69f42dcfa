package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * The worker's grave fault caused the employer an economic loss.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param amount PEN of the loss as the employer puts it
 */
public record EconomicLoss(String employment, BigDecimal amount) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param amount PEN of the loss as the employer puts it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public EconomicLoss {
        Checks.id("EconomicLoss.employment", employment);
        Checks.money("EconomicLoss.amount", amount);
    }
}
