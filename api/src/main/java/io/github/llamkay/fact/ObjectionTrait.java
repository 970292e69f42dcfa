package io.github.llamkay.fact;

/** What an objection to a candidate is like. */
public enum ObjectionTrait {
    /** In writing. */
    WRITTEN,
    /** Duly supported. */
    SUPPORTED
}
