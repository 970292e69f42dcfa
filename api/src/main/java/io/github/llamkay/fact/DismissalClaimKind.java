package io.github.llamkay.fact;

/** What a worker claims for a dismissal. */
public enum DismissalClaimKind {
    /** The indemnity for arbitrary dismissal. */
    INDEMNITY,
    /** The nullity of the dismissal. */
    NULLITY,
    /** Damages beyond the indemnity, such as moral damage. */
    FURTHER_DAMAGES
}
