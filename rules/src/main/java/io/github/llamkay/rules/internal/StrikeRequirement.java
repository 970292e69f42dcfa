package io.github.llamkay.rules.internal;

/** Requirements of a strike, and how its notice can fail. */
public enum StrikeRequirement {
    /** Its aim. */
    AIM,
    /** The decision by the statutes and by the majority. */
    DECISION,
    /** Minutes in form. */
    MINUTES,
    /** Notice, which was not given, or not whole. */
    NOTICE,
    /** Notice, which was given before the strike but too late. */
    NOTICE_IN_TIME,
    /** Notice, which was given once the strike had begun. */
    NOTICE_BEFORE_START,
    /** No arbitration. */
    NO_ARBITRATION
}
