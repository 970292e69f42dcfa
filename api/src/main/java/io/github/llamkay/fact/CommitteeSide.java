package io.github.llamkay.fact;

/** A side of the committee. */
public enum CommitteeSide {
    /** The representatives of the employer. */
    EMPLOYER,
    /** The representatives of the workers. */
    WORKERS
}
