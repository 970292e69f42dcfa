package io.github.llamkay.fact;

/** Who calls an election. */
public enum ElectionCaller {
    /** The majority union. */
    MAJORITY_UNION,
    /** The most representative union, which is not the majority one. */
    MOST_REPRESENTATIVE_UNION,
    /** The employer. */
    EMPLOYER
}
