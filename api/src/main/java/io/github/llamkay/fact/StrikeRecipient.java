package io.github.llamkay.fact;

/** Who is told of a strike. */
public enum StrikeRecipient {
    /** The employer. */
    EMPLOYER,
    /** The labour authority. */
    AUTHORITY
}
