package io.github.llamkay.fact;

/** What was withheld from a benefit. */
public enum DeductionKind {
    /** Contribution to a private pension fund (AFP). */
    AFP,
    /** Contribution to the public pension system (ONP). */
    ONP,
    /** Health contribution. */
    ESSALUD,
    /** Income tax (fifth category). */
    INCOME_TAX,
    /** Another deduction established by a statute, such as a court-ordered maintenance. */
    OTHER_STATUTORY,
    /** A deduction that the worker authorised. */
    AUTHORISED_BY_WORKER,
    /** Days of absence and their share of the weekly rest. */
    ABSENCE,
    /** A deduction without statute and without authorisation. */
    UNGROUNDED
}
