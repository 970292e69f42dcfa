package io.github.llamkay.fact;

/** What the workers vote for. */
public enum BallotSystem {
    /** Each candidate by name. */
    BY_PERSON,
    /** A whole list of candidates. */
    BY_LIST
}
