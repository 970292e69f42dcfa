package io.github.llamkay.rules.internal;

/** What someone or something is in an election, where the procedure asks for requirements. */
public enum ElectionPart {
    /** A member of the electoral board. */
    BOARD_MEMBER,
    /** A candidate. */
    CANDIDATE,
    /** A scrutineer (personero). */
    SCRUTINEER,
    /** Someone of the staff of the polling tables or the platform. */
    POLL_STAFF,
    /** An objection (tacha). */
    OBJECTION,
    /** A challenge of the record. */
    CHALLENGE
}
