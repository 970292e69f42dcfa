package io.github.llamkay.fact;

/** Who approved the internal rules of safety and health at work. */
public enum OshRulesApprover {
    /** The committee of safety and health at work (CSST). */
    COMMITTEE,
    /** The Supervisor of safety and health at work. */
    SUPERVISOR,
    /** The management of the employer alone. */
    MANAGEMENT,
    /** Nobody. */
    NOBODY
}
