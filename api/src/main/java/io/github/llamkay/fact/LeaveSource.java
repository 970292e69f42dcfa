package io.github.llamkay.fact;

/** Where leave beyond the law comes from. */
public enum LeaveSource {
    /** The contract of employment. */
    CONTRACT,
    /** A collective agreement. */
    COLLECTIVE_AGREEMENT,
    /** A unilateral decision of the employer. */
    EMPLOYER_DECISION
}
