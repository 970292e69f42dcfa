package io.github.llamkay.fact;

/** How a tie was settled. */
public enum TieBreakFeature {
    /** By drawing lots. */
    BY_LOT,
    /** In the presence of the workers involved. */
    WORKERS_INVOLVED_PRESENT
}
