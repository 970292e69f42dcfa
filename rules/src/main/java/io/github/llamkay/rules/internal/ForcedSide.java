package io.github.llamkay.rules.internal;

/** The two sides on which forced labour shows. */
public enum ForcedSide {
    /** Lack of consent: how it starts. */
    LACK_OF_CONSENT,
    /** Threat of a penalty: how someone is kept in it. */
    THREAT_OF_PENALTY
}
