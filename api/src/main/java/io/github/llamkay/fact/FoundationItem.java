package io.github.llamkay.fact;

/** What the founding of a union needs. */
public enum FoundationItem {
    /** The assembly was held. */
    ASSEMBLY_HELD,
    /** It approved the statutes. */
    STATUTE_APPROVED,
    /** It elected the board. */
    BOARD_ELECTED,
    /** The minutes state the place. */
    PLACE_STATED,
    /** The minutes state the date. */
    DATE_STATED,
    /** The minutes list those present. */
    ATTENDEES_LISTED
}
