package io.github.llamkay.fact;

/** Groups in conditions of greater vulnerability to forced labour. */
public enum VulnerableGroup {
    /** Household workers. */
    HOUSEHOLD_WORKER,
    /** Migrants. */
    MIGRANT,
    /** Indigenous peoples. */
    INDIGENOUS_PEOPLE,
    /** Rural workers. */
    RURAL_WORKER,
    /** Women. */
    WOMAN,
    /** Children. */
    CHILD
}
