package io.github.llamkay.fact;

/** Whether the main pay is fixed. */
public enum MainPay {
    /** A fixed base. */
    FIXED,
    /** Commission, piecework or other imprecise pay in place of a fixed base. */
    VARIABLE
}
