package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A breach of a collective agreement.
 *
 * @param employer the id of the employer
 * @param agreement the caller's id of the agreement
 * @param byEmployer whether the employer breached it; otherwise the workers or their union
 * @param on the day
 */
public record CollectiveAgreementBreach(String employer, String agreement, boolean byEmployer, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param agreement the caller's id of the agreement
     * @param byEmployer whether the employer breached it; otherwise the workers or their union
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CollectiveAgreementBreach {
        Checks.id("CollectiveAgreementBreach.employer", employer);
        Checks.id("CollectiveAgreementBreach.agreement", agreement);
        Checks.date("CollectiveAgreementBreach.on", on);
    }
}
