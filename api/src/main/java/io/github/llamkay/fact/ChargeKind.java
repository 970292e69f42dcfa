package io.github.llamkay.fact;

/** What a letter of charges holds against the worker. */
public enum ChargeKind {
    /** A grave fault. */
    GRAVE_FAULT,
    /** A deficiency that prevents the work. */
    DEFICIENCY,
    /** Deficient performance. */
    LOW_PERFORMANCE,
    /** Refusal of a medical examination or of medical measures. */
    MEDICAL_REFUSAL
}
