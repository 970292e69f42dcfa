package io.github.llamkay.fact;

/** What is done with the vote of a work site. */
public enum VotingSiteActKind {
    /** The result is reported to the board. */
    RESULT_REPORTED,
    /** Proof of that report is kept. */
    REPORT_PROOF_KEPT,
    /** Records and ballots are sent to the head office. */
    BALLOTS_SENT,
    /** Records and ballots are destroyed. */
    BALLOTS_DESTROYED
}
