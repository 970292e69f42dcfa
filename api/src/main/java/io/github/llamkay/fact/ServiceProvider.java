package io.github.llamkay.fact;

/** Who provides a service to an employer. */
public enum ServiceProvider {
    /** The employer itself. */
    INTERNAL,
    /** A third party. */
    EXTERNAL
}
