package io.github.llamkay.fact;

/** Before whom an election is disputed. */
public enum ElectionForum {
    /** The electoral board. */
    ELECTORAL_BOARD,
    /** The courts. */
    COURT,
    /** The administrative labour authority (AAT). */
    LABOUR_AUTHORITY
}
