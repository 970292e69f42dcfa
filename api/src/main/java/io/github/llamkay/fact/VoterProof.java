package io.github.llamkay.fact;

/** What a voter leaves before the ballot goes into the box. */
public enum VoterProof {
    /** The signature. */
    SIGNATURE,
    /** The fingerprint. */
    FINGERPRINT
}
