package io.github.llamkay.fact;

/** How often a wage is paid. */
public enum PayFrequency {
    /** Each month. */
    MONTHLY,
    /** Each fortnight. */
    FORTNIGHTLY,
    /** Each week. */
    WEEKLY
}
