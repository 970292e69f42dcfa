package io.github.llamkay.rules.internal;

/** Age groups of the Code of Children and Adolescents. */
public enum AgeGroup {
    /** A child. */
    CHILD,
    /** An adolescent. */
    ADOLESCENT
}
