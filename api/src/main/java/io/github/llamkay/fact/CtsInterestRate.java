package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * The yearly rate that the chosen institution pays on CTS deposits.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param annualRate effective yearly rate as a fraction of 1, 0 to 1: 0.05 is 5 %
 */
public record CtsInterestRate(String employment, BigDecimal annualRate) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param annualRate effective yearly rate as a fraction of 1, 0 to 1: 0.05 is 5 %
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CtsInterestRate {
        Checks.id("CtsInterestRate.employment", employment);
        Checks.fraction("CtsInterestRate.annualRate", annualRate);
    }
}
