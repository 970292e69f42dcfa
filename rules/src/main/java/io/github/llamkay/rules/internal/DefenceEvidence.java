package io.github.llamkay.rules.internal;

/** Evidence that the manual suggests against a charge of lacking capacity. */
public enum DefenceEvidence {
    /** A medical certificate that the supervening incapacity does not affect the work. */
    MEDICAL_CERTIFICATE,
    /** A performance still above the average of the colleagues. */
    PERFORMANCE_COMPARISON,
    /** A recent change of the duties by the employer. */
    DUTY_CHANGE,
    /** A document that shows that the examination was taken in time. */
    EXAM_PROOF
}
