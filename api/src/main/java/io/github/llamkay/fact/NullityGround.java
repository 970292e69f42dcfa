package io.github.llamkay.fact;

/** Why a dismissal is discriminatory. */
public enum NullityGround {
    /** A motive of article 29.d of the LPCL. */
    LISTED_DISCRIMINATION,
    /** Another discriminatory motive. */
    OTHER_DISCRIMINATION
}
