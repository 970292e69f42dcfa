package io.github.llamkay.fact;

/** What the record (acta) of an election names. */
public enum ElectionRecordItem {
    /** The full representatives elected. */
    TITULARES,
    /** The alternates elected. */
    SUPLENTES
}
