package io.github.llamkay.fact;

/** Parts of the detailed information on a post of risk. */
public enum RiskReportItem {
    /** Features of the post. */
    POST_FEATURES,
    /** Its general and specific risks. */
    GENERAL_AND_SPECIFIC_RISKS,
    /** Measures of safety and health taken. */
    SAFETY_MEASURES,
    /** Adjustments planned for a worker with a disability. */
    ADJUSTMENTS,
    /** Risks that remain for people with disabilities. */
    REMAINING_RISKS
}
