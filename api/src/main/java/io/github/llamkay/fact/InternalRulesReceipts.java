package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * How many workers had signed for the internal work regulations by a day.
 *
 * @param employer the id of the employer
 * @param on the day of the count
 * @param signed workers who had signed, 0 or more
 */
public record InternalRulesReceipts(String employer, LocalDate on, int signed) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param on the day of the count
     * @param signed workers who had signed, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public InternalRulesReceipts {
        Checks.id("InternalRulesReceipts.employer", employer);
        Checks.date("InternalRulesReceipts.on", on);
        Checks.range("InternalRulesReceipts.signed", signed, 0, 10_000_000);
    }
}
