package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An act of a collective bargaining.
 *
 * @param employer the id of the employer
 * @param negotiation the caller's id of the negotiation
 * @param kind what happened
 * @param on the day
 */
public record NegotiationAct(String employer, String negotiation, NegotiationActKind kind, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param negotiation the caller's id of the negotiation
     * @param kind what happened
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public NegotiationAct {
        Checks.id("NegotiationAct.employer", employer);
        Checks.id("NegotiationAct.negotiation", negotiation);
        Checks.present("NegotiationAct.kind", kind);
        Checks.date("NegotiationAct.on", on);
    }
}
