package io.github.llamkay.fact;

/** In what an administrative conciliation takes place. */
public enum ConciliationChannel {
    /** An individual procedure. */
    INDIVIDUAL,
    /** A procedure of the labour inspection. */
    INSPECTION
}
