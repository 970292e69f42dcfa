package io.github.llamkay.fact;

/** Work that Convention 29 leaves out of forced labour. */
public enum ForcedLabourException {
    /** Compulsory military service. */
    MILITARY_SERVICE,
    /** Normal civic obligations. */
    CIVIC_OBLIGATIONS,
    /** Prison labour. */
    PRISON_LABOUR,
    /** Force majeure. */
    FORCE_MAJEURE,
    /** Minor communal services. */
    COMMUNAL_SERVICES
}
