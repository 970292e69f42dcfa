package io.github.llamkay.finding;

/** How the days of a deadline are counted. */
public enum Counting {
    /** A day that the law names, such as 15 July. */
    FIXED_DAY,
    /** Calendar days (días naturales). */
    CALENDAR_DAYS,
    /** Business days (días hábiles): Monday to Friday without public holidays. */
    BUSINESS_DAYS,
    /** Whole months or years from a day. */
    ANNIVERSARY,
    /** Working days of the worker (días laborables). */
    WORKING_DAYS,
    /** Clock hours from a moment: they run on every day of the week. */
    CLOCK_HOURS
}
