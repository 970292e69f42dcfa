package io.github.llamkay.fact;

/** How one ballot was cast. */
public enum VotingMode {
    /** In person, into the ballot box. */
    IN_PERSON,
    /** Remotely. */
    REMOTE
}
