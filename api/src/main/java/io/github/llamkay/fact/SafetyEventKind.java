package io.github.llamkay.fact;

/** Events of safety and health at work. */
public enum SafetyEventKind {
    /** An accident at work that killed. */
    FATAL_ACCIDENT,
    /** An accident at work that did not kill. */
    NON_FATAL_ACCIDENT,
    /** A dangerous incident. */
    DANGEROUS_INCIDENT,
    /** An incident that is not a dangerous one. */
    OTHER_INCIDENT,
    /** Any other situation that arose at work. */
    OTHER_SITUATION,
    /** An occupational disease was diagnosed. */
    OCCUPATIONAL_DISEASE
}
