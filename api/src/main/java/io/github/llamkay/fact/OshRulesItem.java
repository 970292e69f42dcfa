package io.github.llamkay.fact;

/** The parts of the internal rules of safety and health at work. */
public enum OshRulesItem {
    /** Objectives and scope. */
    OBJECTIVES_AND_SCOPE,
    /** Leadership, commitments and the policy. */
    LEADERSHIP_COMMITMENTS_POLICY,
    /** Attributions and duties of employer, supervisors, committee, workers and service providers. */
    ATTRIBUTIONS_AND_DUTIES,
    /** Standards in the operations. */
    STANDARDS_IN_OPERATIONS,
    /** Standards in services and related activities. */
    STANDARDS_IN_SERVICES,
    /** Preparedness for emergencies and response to them. */
    EMERGENCY_PREPAREDNESS
}
