package io.github.llamkay.fact;

/** What everyone is free to decide about the own work. */
public enum WorkFreedom {
    /** Whether to work, and to leave. */
    WHETHER,
    /** For whom to work. */
    FOR_WHOM,
    /** Under what conditions. */
    UNDER_WHAT_CONDITIONS
}
