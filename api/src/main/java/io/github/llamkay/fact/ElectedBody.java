package io.github.llamkay.fact;

/** What workers elect their representatives to. */
public enum ElectedBody {
    /** The committee on safety and health at work (CSST). */
    COMMITTEE,
    /** The Subcommittee of a work site. */
    SUBCOMMITTEE,
    /** The Supervisor, where there are too few workers for a committee. */
    SUPERVISOR
}
