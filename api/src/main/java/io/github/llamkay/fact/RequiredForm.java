package io.github.llamkay.fact;

/** The form that internal regulations, a collective agreement or the contract ask of the explanation of absences. */
public enum RequiredForm {
    /** None is set. */
    NONE,
    /** On paper. */
    WRITTEN,
    /** By electronic means. */
    ELECTRONIC
}
