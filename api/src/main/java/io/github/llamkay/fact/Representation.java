package io.github.llamkay.fact;

/** Who speaks for the workers of an employer. */
public enum Representation {
    /** A union. */
    UNION,
    /** Elected representatives, there being no union. */
    REPRESENTATIVES,
    /** Neither: the workers themselves. */
    NONE
}
