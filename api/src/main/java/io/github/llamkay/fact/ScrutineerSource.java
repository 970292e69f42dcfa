package io.github.llamkay.fact;

/** Who designates a scrutineer (personero). */
public enum ScrutineerSource {
    /** The union of the majority of the workers. */
    MAJORITY_UNION,
    /** Another union. */
    OTHER_UNION,
    /** A list or a candidate. */
    CANDIDACY,
    /** The employer. */
    EMPLOYER
}
