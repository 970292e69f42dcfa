package io.github.llamkay.fact;

/** Who files a complaint. */
public enum Complainant {
    /** A worker. */
    WORKER,
    /** A union organisation. */
    UNION,
    /** Any other person. */
    OTHER_PERSON
}
