package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The accumulated factor of the legal labour interest rate (TILL), as the SBS publishes it for a day.
 *
 * @param employer the id of the employer
 * @param on the day
 * @param factor the accumulated factor, above 0, such as 1.88123; it never falls from one day to a later one
 */
public record LegalInterestFactor(String employer, LocalDate on, BigDecimal factor) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param on the day
     * @param factor the accumulated factor, above 0, such as 1.88123; it never falls from one day to a later one
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public LegalInterestFactor {
        Checks.id("LegalInterestFactor.employer", employer);
        Checks.date("LegalInterestFactor.on", on);
        Checks.factor("LegalInterestFactor.factor", factor);
    }
}
