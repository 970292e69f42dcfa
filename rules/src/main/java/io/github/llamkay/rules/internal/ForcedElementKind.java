package io.github.llamkay.rules.internal;

/** The elements of forced labour. */
public enum ForcedElementKind {
    /** Work or a service for another. */
    WORK_OR_SERVICE,
    /** The presence or threat of a penalty. */
    THREAT_OF_PENALTY,
    /** The lack of consent. */
    LACK_OF_CONSENT
}
