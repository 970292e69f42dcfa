package io.github.llamkay.fact;

/** The components of a management system of safety and health at work. */
public enum OshComponent {
    /** The policy. */
    POLICY,
    /** The organisation. */
    ORGANISATION,
    /** Planning and application. */
    PLANNING_AND_APPLICATION,
    /** Evaluation. */
    EVALUATION,
    /** Action for continuous improvement. */
    CONTINUOUS_IMPROVEMENT
}
