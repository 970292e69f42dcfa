package io.github.llamkay.fact;

/** What makes the risk of a post a reason for not filling it with people with disabilities. */
public enum RiskGround {
    /** The duties of safety and health for the post were met. */
    SAFETY_DUTIES_MET,
    /** The minimum reasonable adjustments of the post were planned. */
    ADJUSTMENTS_PLANNED,
    /** The risk of the post persists for a person with a disability. */
    RISK_PERSISTS
}
