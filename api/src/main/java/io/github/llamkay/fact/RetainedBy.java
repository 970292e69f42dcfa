package io.github.llamkay.fact;

/** Who holds CTS back. */
public enum RetainedBy {
    /** The employer. */
    EMPLOYER,
    /** The institution that keeps the deposits. */
    DEPOSITARY
}
