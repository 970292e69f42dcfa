package io.github.llamkay.fact;

/** Elements of a strike. */
public enum StrikeElement {
    /** Work is suspended collectively. */
    COLLECTIVE_SUSPENSION,
    /** The majority agreed to it. */
    MAJORITY,
    /** It is voluntary. */
    VOLUNTARY,
    /** It is peaceful. */
    PEACEFUL,
    /** The workplace is left. */
    WORKPLACE_LEFT
}
