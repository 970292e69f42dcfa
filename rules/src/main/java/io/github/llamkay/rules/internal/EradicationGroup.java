package io.github.llamkay.rules.internal;

/** The child labour that the national strategy wants prevented and eradicated. */
public enum EradicationGroup {
    /** Work below the minimum age. */
    UNDER_AGE,
    /** Dangerous work of adolescents. */
    HAZARDOUS,
    /** Exploitation of children and adolescents. */
    EXPLOITATION
}
