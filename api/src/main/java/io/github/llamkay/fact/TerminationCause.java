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
    /** Collective dismissal for objective causes. */
    COLLECTIVE_DISMISSAL,
    /** Retirement. */
    RETIREMENT,
    /** Absolute permanent disability. */
    DISABILITY,
    /** Death of the worker. */
    DEATH,
    /** Death of the employer. */
    EMPLOYER_DEATH,
    /** End of the work or service of a contract subject to modality. */
    END_OF_WORK,
    /** The condition that ends a contract subject to modality was met. */
    RESOLUTORY_CONDITION,
    /** Dismissal for another just cause of the law, such as a conviction for an intentional crime, in the form of the law. */
    OTHER_JUST_CAUSE,
    /** Any other cause. */
    OTHER
}
