package io.github.llamkay.fact;

/** Whether an act is justified. */
public enum Justification {
    /** No cause is proven; one that is only alleged does not count. */
    NONE,
    /** A cause is duly proven: force majeure or a fortuitous event, or the motive of a cut. */
    PROVEN
}
