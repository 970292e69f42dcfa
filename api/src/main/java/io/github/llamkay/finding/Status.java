package io.github.llamkay.finding;

/** Derived statuses worth reporting. */
public enum Status {
    /** The benefit is governed by the special regime of the worker, not by the rule of the general regime. */
    GOVERNED_BY_SPECIAL_REGIME,
    /** The benefit is paid free of social contributions. */
    EXEMPT_FROM_CONTRIBUTIONS,
    /** The family allowance is one whole amount, in spite of the circumstance at hand. */
    ALLOWANCE_IN_FULL,
    /** What was paid is part of the remuneration: withholdings and benefits are reckoned on it. */
    PART_OF_REMUNERATION,
    /** A payment day agreed by the parties has no effect. */
    AGREED_DATE_VOID,
    /** A settlement of social benefits (liquidación de beneficios sociales) is due. */
    SETTLEMENT_DUE,
    /** A settlement of social benefits is due, the indemnity for dismissal among them. */
    SETTLEMENT_WITH_INDEMNITY,
    /** Less than a month was served: its days count in the next semester of CTS. */
    CARRIED_TO_NEXT_SEMESTER,
    /** The leave indemnity does not apply: the worker decided not to rest. */
    NO_LEAVE_INDEMNITY,
    /** Leave is taken in one stretch. */
    UNINTERRUPTED_LEAVE,
    /** The amount does not enter the base of CTS. */
    NOT_COMPUTABLE_FOR_CTS,
    /** Leave goes on in spite of an incapacity that began during it. */
    LEAVE_CONTINUES,
    /** The labour authority fines the breach by workers affected and regime. */
    FINE_BY_WORKERS_AND_REGIME
}
