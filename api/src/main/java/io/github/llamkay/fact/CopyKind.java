package io.github.llamkay.fact;

/** What kind of documents an application hands in. */
public enum CopyKind {
    /** Originals. */
    ORIGINAL,
    /** Copies certified by a notary. */
    NOTARY,
    /** Copies certified by the local justice of the peace, there being no notary. */
    JUSTICE_OF_THE_PEACE,
    /** Plain copies. */
    PLAIN
}
