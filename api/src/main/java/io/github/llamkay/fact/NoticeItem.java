package io.github.llamkay.fact;

/** What the employer's notice to the union must state. */
public enum NoticeItem {
    /** How many full representatives are to be elected. */
    NUMBER_OF_TITULARES,
    /** How many alternates are to be elected. */
    NUMBER_OF_SUPLENTES,
    /** The term of the committee. */
    TERM,
    /** The place made available for the election. */
    PLACE
}
