package io.github.llamkay.rules.internal;

/** Expected results of the national plan of action for childhood and adolescence 2012-2021. */
public enum PlanResult {
    /** Result 6. */
    NO_UNDERAGE_WORK,
    /** Result 8. */
    NO_HAZARDOUS_WORK,
    /** Result 14. */
    LESS_SEXUAL_EXPLOITATION,
    /** Result 17. */
    LESS_TRAFFICKING,
    /** Result 23. */
    NO_ARMED_CONFLICT
}
