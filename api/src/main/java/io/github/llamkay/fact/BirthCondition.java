package io.github.llamkay.fact;

/** What may hold of a birth. */
public enum BirthCondition {
    /** More than one child. */
    MULTIPLE,
    /** A child born with a disability. */
    CHILD_WITH_DISABILITY,
    /** Before term. */
    PREMATURE,
    /** A child born with a terminal congenital disease or a severe disability. */
    TERMINAL_OR_SEVERE_CONDITION,
    /** A serious complication in the mother's health. */
    MOTHER_IN_GRAVE_DANGER
}
