package io.github.llamkay.fact;

/** A day on which a worker ordinarily rests. */
public enum RestDay {
    /** The mandatory weekly rest day. */
    WEEKLY_REST,
    /** A Saturday, or another day off of a shorter week, worked by exceptional order of the employer. */
    SATURDAY
}
