package io.github.llamkay.fact;

/** How a letter reached its addressee. */
public enum LetterReceipt {
    /** Handed over and taken. */
    RECEIVED,
    /** The addressee would not take it. */
    REFUSED,
    /** Served through a notary. */
    NOTARIAL
}
