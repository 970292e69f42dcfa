package io.github.llamkay.rules.internal;

/** The limits of the working time of a minor. */
public enum HoursLimit {
    /** Hours a day. */
    DAILY,
    /** Hours a week. */
    WEEKLY
}
