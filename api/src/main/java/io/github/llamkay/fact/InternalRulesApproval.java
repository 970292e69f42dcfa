package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The labour authority approved the internal work regulations.
 *
 * @param employer the id of the employer
 * @param on the day
 */
public record InternalRulesApproval(String employer, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public InternalRulesApproval {
        Checks.id("InternalRulesApproval.employer", employer);
        Checks.date("InternalRulesApproval.on", on);
    }
}
