package io.github.llamkay.fact;

/** Whether another day of rest was given for a rest day worked. */
public enum RestSubstitution {
    /** No other day was given. */
    NONE,
    /** Another day of the same week, Monday to Sunday. */
    SAME_WEEK,
    /** A day of another week. */
    ANOTHER_WEEK
}
