package io.github.llamkay.fact;

/** The health scheme of a worker. */
public enum HealthScheme {
    /** EsSalud alone. */
    ESSALUD,
    /** A private scheme (entidad prestadora de salud) beside EsSalud. */
    EPS,
    /** The public scheme without contributions alone (Seguro Integral de Salud), as in a registered microenterprise. */
    SIS
}
