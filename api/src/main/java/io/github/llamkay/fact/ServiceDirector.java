package io.github.llamkay.fact;

/** Which of the two companies exercises a power over the workers. */
public enum ServiceDirector {
    /** The user or principal company. */
    USER,
    /** The service company or contractor. */
    PROVIDER
}
