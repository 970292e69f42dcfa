package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An agreement that the committee of safety and health at work adopted.
 *
 * @param employer the id of the employer
 * @param agreement the caller's id of it
 * @param on the day on which it was adopted
 */
public record CommitteeAgreement(String employer, String agreement, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param agreement the caller's id of it
     * @param on the day on which it was adopted
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CommitteeAgreement {
        Checks.id("CommitteeAgreement.employer", employer);
        Checks.id("CommitteeAgreement.agreement", agreement);
        Checks.date("CommitteeAgreement.on", on);
    }
}
