package io.github.llamkay.fact;

/** Between whom a service of decentralised production is. */
public enum ServiceRelation {
    /** User company, service company and worker. */
    TRIANGULAR,
    /** The company that contracts and the contractor. */
    BILATERAL
}
