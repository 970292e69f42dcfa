package io.github.llamkay.fact;

/** A mark by which a person counts as a worker of the employer. */
public enum ServiceMark {
    /** The service is rendered in person. */
    PERSONAL,
    /** The service is remunerated. */
    PAID,
    /** The service is subordinate. */
    SUBORDINATE
}
