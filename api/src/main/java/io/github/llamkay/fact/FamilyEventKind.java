package io.github.llamkay.fact;

/** What befell a relative of the worker. */
public enum FamilyEventKind {
    /** Death. */
    DEATH,
    /** Grave illness. */
    GRAVE_ILLNESS,
    /** Terminal illness. */
    TERMINAL_ILLNESS,
    /** Grave accident, with serious risk to life. */
    GRAVE_ACCIDENT,
    /** Cancer of a child under 18. */
    CANCER_OF_MINOR_CHILD,
    /** An illness or accident that is not grave. */
    MINOR_ILLNESS
}
