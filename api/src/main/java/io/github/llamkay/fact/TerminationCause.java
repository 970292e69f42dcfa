package io.github.llamkay.fact;

/** Why an employment ended. */
public enum TerminationCause {
    /** Resignation. */
    RESIGNATION,
    /** Mutual agreement. */
    MUTUAL_AGREEMENT,
    /** End of a fixed term. */
    END_OF_TERM,
    /** Dismissal without cause or without proof of it. */
    ARBITRARY_DISMISSAL,
    /** Dismissal for grave fault. */
    GRAVE_FAULT_DISMISSAL,
    /** Dismissal for a cause related to capacity. */
    CAPACITY_DISMISSAL,
    /** Dismissal declared null. */
    NULL_DISMISSAL,
    /** End within the trial period. */
    PROBATION,
    /** Collective dismissal. */
    COLLECTIVE_DISMISSAL,
    /** Retirement. */
    RETIREMENT,
    /** Absolute permanent disability. */
    DISABILITY,
    /** Death of the worker. */
    DEATH,
    /** Any other cause. */
    OTHER
}
