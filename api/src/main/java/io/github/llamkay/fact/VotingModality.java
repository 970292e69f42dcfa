package io.github.llamkay.fact;

/** How the workers vote. */
public enum VotingModality {
    /** In person. */
    IN_PERSON,
    /** Remotely, by electronic vote. */
    REMOTE,
    /** Some in person, some remotely. */
    HYBRID
}
