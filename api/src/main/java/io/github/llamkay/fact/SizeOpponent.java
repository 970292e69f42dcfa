package io.github.llamkay.fact;

/** Who opposes the proposed number of members. */
public enum SizeOpponent {
    /** The majority union. */
    MAJORITY_UNION,
    /** One or more minority unions. */
    MINORITY_UNIONS,
    /** A coalition of workers. */
    WORKERS_COALITION,
    /** Somebody else. */
    OTHER
}
