package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * The top of the range of the fine that fits the severity, the size of the employer and the workers affected.
 *
 * @param employer the id of the employer
 * @param most the top, in tax units (UIT), above 0 and at most 1000
 */
public record FineRange(String employer, BigDecimal most) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param most the top, in tax units (UIT), above 0 and at most 1000
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public FineRange {
        Checks.id("FineRange.employer", employer);
        Checks.taxUnits("FineRange.most", most);
    }
}
