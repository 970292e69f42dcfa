package io.github.llamkay.fact;

/** What life insurance is about. */
public enum InsuredContingency {
    /** Death. */
    DEATH,
    /** Disability, permanent and total. */
    TOTAL_PERMANENT_DISABILITY,
    /** Disability, permanent and partial. */
    PARTIAL_PERMANENT_DISABILITY
}
