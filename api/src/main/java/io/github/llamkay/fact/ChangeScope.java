package io.github.llamkay.fact;

/** Whom a change of the timetable reaches. */
public enum ChangeScope {
    /** Several workers, or all. */
    COLLECTIVE,
    /** One worker. */
    INDIVIDUAL
}
