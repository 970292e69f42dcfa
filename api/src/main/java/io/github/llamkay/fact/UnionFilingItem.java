package io.github.llamkay.fact;

/** What the application of a construction union presents. */
public enum UnionFilingItem {
    /** The application, as a sworn statement. */
    SWORN_APPLICATION,
    /** Minutes of the founding assembly with names and surnames of those present. */
    MINUTES_NAMES,
    /** Minutes with their identity documents. */
    MINUTES_IDENTITY_DOCUMENTS,
    /** Minutes with their signatures. */
    MINUTES_SIGNATURES,
    /** Minutes with their fingerprints. */
    MINUTES_FINGERPRINTS,
    /** Minutes with the name of the union. */
    MINUTES_UNION_NAME,
    /** Minutes with the approval of the statutes. */
    MINUTES_STATUTES_APPROVED,
    /** Minutes with the list of the elected board. */
    MINUTES_BOARD,
    /** Minutes with the term of the board. */
    MINUTES_BOARD_TERM,
    /** The statutes. */
    STATUTES
}
