package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The internal work regulations were handed to the labour authority for approval.
 *
 * @param employer the id of the employer
 * @param on the day
 * @param copies how many copies, 0 to 100
 */
public record InternalRulesFiling(String employer, LocalDate on, int copies) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param on the day
     * @param copies how many copies, 0 to 100
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public InternalRulesFiling {
        Checks.id("InternalRulesFiling.employer", employer);
        Checks.date("InternalRulesFiling.on", on);
        Checks.range("InternalRulesFiling.copies", copies, 0, 100);
    }
}
