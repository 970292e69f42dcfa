package io.github.llamkay.fact;

/** What the paper of a contract subject to modality must state. */
public enum ContractItem {
    /** The term, or the day on which it ends. */
    TERM,
    /** The objective cause that justifies it. */
    CAUSE,
    /** When the discontinuous work is resumed each time. */
    RESUMPTION_CONDITIONS,
    /** The length of the season. */
    SEASON_LENGTH,
    /** The nature of the activity of the company or establishment. */
    BUSINESS_ACTIVITY,
    /** The nature of the worker's tasks. */
    WORKER_TASKS
}
