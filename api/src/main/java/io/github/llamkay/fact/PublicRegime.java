package io.github.llamkay.fact;

/** The regime under which someone serves a public entity. */
public enum PublicRegime {
    /** Decreto Legislativo 276. */
    DL_276,
    /** Decreto Legislativo 728. */
    DL_728,
    /** Decreto Legislativo 1057 (CAS). */
    DL_1057,
    /** Decreto Legislativo 1024 (public managers). */
    DL_1024,
    /** A special regime, such as a public career of its own. */
    SPECIAL,
    /** The armed forces. */
    ARMED_FORCES,
    /** The police. */
    POLICE,
    /** None of them, such as a service contract. */
    NONE
}
