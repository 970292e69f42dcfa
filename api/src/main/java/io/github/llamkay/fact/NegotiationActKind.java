package io.github.llamkay.fact;

/** Acts of a collective bargaining that bear on its conciliation, on arbitration and on strikes. */
public enum NegotiationActKind {
    /** The direct negotiation began. */
    DIRECT_NEGOTIATION_OPENED,
    /** The direct negotiation failed. */
    DIRECT_NEGOTIATION_FAILED,
    /** The workers ask for conciliation. */
    CONCILIATION_ASKED_BY_WORKERS,
    /** The employer asks for conciliation. */
    CONCILIATION_ASKED_BY_EMPLOYER,
    /** The authority appointed a conciliator. */
    CONCILIATOR_APPOINTED,
    /** Both parties authorise the conciliator to act as mediator. */
    MEDIATION_AUTHORISED,
    /** The parties, or one of them, do not authorise it. */
    MEDIATION_NOT_AUTHORISED,
    /** The bargaining was submitted to arbitration. */
    ARBITRATION_OPENED,
    /** The caller's word that it was not submitted to arbitration up to that day. */
    NOT_SUBMITTED_TO_ARBITRATION,
    /** An award settled the matter. */
    AWARD_ON_THE_MATTER,
    /** An award ended the arbitration and left the matter open. */
    AWARD_ON_OTHER_MATTER
}
