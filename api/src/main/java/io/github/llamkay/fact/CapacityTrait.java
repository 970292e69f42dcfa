package io.github.llamkay.fact;

/** What can be true of a cause related to capacity. */
public enum CapacityTrait {
    /** It came after the hiring. */
    SUPERVENING,
    /** Reasonable adjustments were made. */
    ADJUSTMENTS_MADE,
    /** It prevents the worker from performing the tasks. */
    PREVENTS_TASKS,
    /** There is a vacant post without risk for the safety and health of the worker or of others. */
    SAFE_POST_VACANT,
    /** The performance is below the capacity of the worker. */
    BELOW_OWN_CAPACITY,
    /** The performance is below the average in similar work under similar conditions. */
    BELOW_AVERAGE,
    /** The examination was agreed before or is set by law, and is decisive for the employment. */
    EXAM_AGREED_OR_LEGAL,
    /** The refusal is justified. */
    JUSTIFIED
}
