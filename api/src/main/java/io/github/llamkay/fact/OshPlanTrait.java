package io.github.llamkay.fact;

/** How an annual plan of safety and health at work was made. */
public enum OshPlanTrait {
    /** On the results of the first or a later assessment, or other data at hand. */
    BASED_ON_ASSESSMENT,
    /** With the participation of the workers, their representatives and the union. */
    WORKER_PARTICIPATION
}
