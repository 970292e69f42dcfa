package io.github.llamkay.fact;

/** The nature of a pay item. */
public enum PayNature {
    /** The same every month, not tied to a condition. */
    FIXED,
    /** Complementary, of imprecise or variable amount. */
    VARIABLE,
    /** Paid at intervals longer than a month. */
    PERIODIC,
    /** Given once. */
    ONE_OFF
}
