package io.github.llamkay.fact;

/** The form of an act. */
public enum Form {
    /** In writing. */
    WRITTEN,
    /** By word, or in no form that can be shown. */
    ORAL
}
