package io.github.llamkay.fact;

/** The health scheme of a worker. */
public enum HealthScheme {
    /** EsSalud alone. */
    ESSALUD,
    /** A private scheme (entidad prestadora de salud) beside EsSalud. */
    EPS
}
