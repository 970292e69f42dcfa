package io.github.llamkay.fact;

/** The sector of an employer. */
public enum Sector {
    /** Private activity. */
    PRIVATE,
    /** The State. */
    PUBLIC
}
