package io.github.llamkay.fact;

/** How a construction work came to a stop. */
public enum WorkEndKind {
    /** Closed for good. */
    CLOSED,
    /** Finished. */
    FINISHED,
    /** Interrupted for a time. */
    INTERRUPTED
}
