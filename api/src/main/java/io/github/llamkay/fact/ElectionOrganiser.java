package io.github.llamkay.fact;

/** Who acts in the running of an election. */
public enum ElectionOrganiser {
    /** The union that runs it. */
    UNION,
    /** The employer. */
    EMPLOYER,
    /** The electoral board. */
    ELECTORAL_BOARD
}
