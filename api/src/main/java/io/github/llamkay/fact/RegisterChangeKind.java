package io.github.llamkay.fact;

/** Events that the register of household workers must know. */
public enum RegisterChangeKind {
    /** Identification data of the employer or the worker changed. */
    IDENTIFICATION,
    /** The employment ended. */
    END_OF_EMPLOYMENT,
    /** A dependant is registered or removed. */
    DEPENDANT_ENTRY_OR_REMOVAL,
    /** Data of a dependant changed. */
    DEPENDANT_DATA,
    /** The workplace changed. */
    WORKPLACE,
    /** Other information given for the register changed. */
    OTHER
}
