package io.github.llamkay.finding;

/** What kind of days an entitlement counts. */
public enum DayKind {
    /** Calendar days (días naturales). */
    CALENDAR,
    /** Working days (días laborables). */
    WORKING
}
