package io.github.llamkay.fact;

/** Who asks for a conciliation hearing. */
public enum ConciliationRequester {
    /** A worker. */
    WORKER,
    /** A former worker. */
    FORMER_WORKER,
    /** A union organisation. */
    UNION,
    /** The employer. */
    EMPLOYER,
    /** Both parties. */
    BOTH_PARTIES,
    /** A person in training. */
    TRAINEE,
    /** Anyone else. */
    THIRD_PARTY
}
