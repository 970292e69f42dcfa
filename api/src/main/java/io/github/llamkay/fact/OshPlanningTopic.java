package io.github.llamkay.fact;

/** What the planning of safety and health at work deals with. */
public enum OshPlanningTopic {
    /** Measures of identification, prevention and control. */
    IDENTIFICATION_PREVENTION_CONTROL,
    /** Continuous improvement of the processes. */
    PROCESS_IMPROVEMENT,
    /** The management of change. */
    CHANGE_MANAGEMENT,
    /** Preparedness for emergencies and response to them. */
    EMERGENCY_PREPAREDNESS,
    /** Purchases and contracting. */
    PURCHASES_AND_CONTRACTING,
    /** The participation of the workers and their training. */
    PARTICIPATION_AND_TRAINING
}
