package io.github.llamkay.fact;

/** Who sets pay. */
public enum PaySetting {
    /** Worker and employer. */
    INDIVIDUAL,
    /** A collective agreement. */
    COLLECTIVE_AGREEMENT
}
