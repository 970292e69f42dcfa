package io.github.llamkay.fact;

/** Causes of dismissal related to the capacity of the worker. */
public enum CapacityKind {
    /** A physical, intellectual, mental or sensory deficiency. */
    DEFICIENCY,
    /** Deficient performance. */
    LOW_PERFORMANCE,
    /** Refusal of a medical examination. */
    EXAM_REFUSED,
    /** Refusal of the measures that a doctor prescribed to avoid illness or accidents. */
    MEASURES_REFUSED
}
