package io.github.llamkay.fact;

/** A mark of management or trust staff. */
public enum PositionMark {
    /** Has the power to decide. */
    DECISION_POWER,
    /** Acts as representative of the employer, with the employer's own powers. */
    REPRESENTS_EMPLOYER,
    /** Works in direct contact with the employer or with management staff. */
    DIRECT_CONTACT,
    /** Has access to confidential information. */
    CONFIDENTIAL_ACCESS,
    /** Only assists the decisions of the employer or of management staff. */
    ASSISTS_DECISIONS,
    /** Replaces the employer. */
    REPLACES_EMPLOYER,
    /** Shares the functions of administration and control with the employer. */
    SHARES_ADMINISTRATION,
    /** The results of the company depend on the activity and its degree of responsibility. */
    RESULTS_DEPEND_ON_IT,
    /** Represents the employer in general before other workers or third parties, whatever the powers. */
    GENERAL_REPRESENTATION
}
