package io.github.llamkay.fact;

/** What leave of safety and health at work is asked for. */
public enum SafetyLeavePurpose {
    /** A meeting. */
    MEETING,
    /** Coordination. */
    COORDINATION,
    /** A talk on the subject elsewhere. */
    EXTERNAL_TALK,
    /** A procedure before an authority. */
    PROCEDURE_BEFORE_AUTHORITY,
    /** Another activity that belongs to managing safety and health at work in the company. */
    OTHER_SAFETY_MANAGEMENT,
    /** Something else. */
    UNRELATED
}
