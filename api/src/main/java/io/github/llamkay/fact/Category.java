package io.github.llamkay.fact;

/** The category of a position. */
public enum Category {
    /** Ordinary staff. */
    ORDINARY,
    /** Trust staff (personal de confianza). */
    TRUST,
    /** Management staff (personal de dirección). */
    MANAGEMENT,
    /** General manager or representative of the company, who decides on the own leave. */
    COMPANY_REPRESENTATIVE
}
