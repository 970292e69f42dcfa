package io.github.llamkay.fact;

/** Who endorses the minutes of an assembly. */
public enum MinutesEndorsement {
    /** A notary. */
    NOTARY,
    /** The justice of the peace of a place without a notary. */
    JUSTICE_NO_NOTARY,
    /** The justice of the peace, though the place has a notary. */
    JUSTICE_THOUGH_NOTARY,
    /** Nobody. */
    NONE
}
