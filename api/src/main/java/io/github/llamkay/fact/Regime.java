package io.github.llamkay.fact;

/** The labour regime of an employment. */
public enum Regime {
    /** General regime of private activity (D.Leg. 728), under any contract. */
    GENERAL,
    /** Worker-member of a workers' cooperative. */
    WORKER_COOPERATIVE,
    /** Special regime of the registered microenterprise. */
    MICRO_ENTERPRISE,
    /** Special regime of the registered small enterprise. */
    SMALL_ENTERPRISE,
    /** Household worker. */
    HOUSEHOLD,
    /** Agrarian regime. */
    AGRARIAN,
    /** Aquaculture regime. */
    AQUACULTURE,
    /** Civil construction regime. */
    CIVIL_CONSTRUCTION,
    /** Mining regime. */
    MINING,
    /** Training modality (modalidad formativa): no employment relationship. */
    TRAINEE
}
