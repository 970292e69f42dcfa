package io.github.llamkay.fact;

/** The obligatory registers of safety and health at work. */
public enum OshRegisterKind {
    /** Accidents, occupational diseases, dangerous and other incidents, with investigation and corrective measures. */
    ACCIDENTS_DISEASES_INCIDENTS,
    /** Occupational medical examinations. */
    MEDICAL_EXAMS,
    /** Monitoring of physical, chemical, biological and psychosocial agents and disergonomic factors. */
    AGENT_MONITORING,
    /** Internal inspections. */
    INTERNAL_INSPECTIONS,
    /** Statistics. */
    STATISTICS,
    /** Equipment for safety or emergencies. */
    SAFETY_EQUIPMENT,
    /** Induction, training and emergency drills. */
    INDUCTION_TRAINING_DRILLS,
    /** Audits. */
    AUDITS
}
