package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A claim for social benefits or accrued wages, filed by the worker.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day on which it was filed
 */
public record BenefitClaim(String employment, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day on which it was filed
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public BenefitClaim {
        Checks.id("BenefitClaim.employment", employment);
        Checks.date("BenefitClaim.on", on);
    }
}
