package io.github.llamkay.fact;

/** Subsectors whose supervision is divided between two authorities. */
public enum Subsector {
    /** Mining. */
    MINING,
    /** Electricity. */
    ELECTRICITY,
    /** Hydrocarbons. */
    HYDROCARBONS,
    /** Any other. */
    OTHER
}
