package io.github.llamkay.fact;

/** Offices of safety and health at work. */
public enum SafetyOffice {
    /** Member of the committee or subcommittee for the workers. */
    WORKERS_REPRESENTATIVE,
    /** Alternate for the workers, during the time of replacing a member. */
    ACTING_ALTERNATE,
    /** Member of the committee or subcommittee for the employer. */
    EMPLOYER_REPRESENTATIVE,
    /** Supervisor of safety and health at work. */
    SUPERVISOR
}
