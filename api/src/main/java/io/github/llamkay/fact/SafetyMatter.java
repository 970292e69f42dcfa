package io.github.llamkay.fact;

/** Matters of safety. */
public enum SafetyMatter {
    /** Safety and health at work. */
    SAFETY_AND_HEALTH_AT_WORK,
    /** Safety of infrastructure. */
    INFRASTRUCTURE
}
