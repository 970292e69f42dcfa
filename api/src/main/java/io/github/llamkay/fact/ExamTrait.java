package io.github.llamkay.fact;

/** What holds of a medical examination that a worker refused. */
public enum ExamTrait {
    /** The law makes it obligatory. */
    MANDATORY,
    /** The confidentiality of the medical act is guaranteed. */
    CONFIDENTIAL,
    /** Internal rules of the employer demand it. */
    REQUIRED_BY_INTERNAL_RULES,
    /** It is for an activity of high risk. */
    HIGH_RISK_ACTIVITY,
    /** The employer sanctioned the worker for the refusal. */
    SANCTIONED
}
