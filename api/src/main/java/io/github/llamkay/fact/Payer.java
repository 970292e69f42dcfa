package io.github.llamkay.fact;

/** Who pays the days of an absence. */
public enum Payer {
    /** The employer. */
    EMPLOYER,
    /** EsSalud, by subsidy. */
    SOCIAL_SECURITY,
    /** Nobody. */
    NOBODY
}
