package io.github.llamkay.fact;

/** How often the wage is paid. */
public enum WageInterval {
    /** Every week. */
    WEEKLY,
    /** Every fortnight. */
    FORTNIGHTLY,
    /** Every month. */
    MONTHLY
}
