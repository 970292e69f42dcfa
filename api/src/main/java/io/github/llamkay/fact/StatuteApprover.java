package io.github.llamkay.fact;

/** Who approved new statutes of a union. */
public enum StatuteApprover {
    /** The general assembly. */
    GENERAL_ASSEMBLY,
    /** The board alone. */
    BOARD
}
