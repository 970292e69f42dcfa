package io.github.llamkay.fact;

/** The kinds of deficiency. */
public enum DeficiencyKind {
    /** Physical. */
    PHYSICAL,
    /** Sensory. */
    SENSORY,
    /** Mental. */
    MENTAL,
    /** Intellectual. */
    INTELLECTUAL
}
