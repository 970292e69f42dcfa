package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The internal work regulations were modified.
 *
 * @param employer the id of the employer
 * @param on the day of the modification
 * @param copies copies of it handed to the labour authority, 0 to 100
 */
public record InternalRulesChange(String employer, LocalDate on, int copies) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param on the day of the modification
     * @param copies copies of it handed to the labour authority, 0 to 100
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public InternalRulesChange {
        Checks.id("InternalRulesChange.employer", employer);
        Checks.date("InternalRulesChange.on", on);
        Checks.range("InternalRulesChange.copies", copies, 0, 100);
    }
}
