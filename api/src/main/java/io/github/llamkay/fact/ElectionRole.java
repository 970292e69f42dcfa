package io.github.llamkay.fact;

/** A part that a person has in an election. */
public enum ElectionRole {
    /** Is on the voters' roll. */
    ON_ROLL,
    /** Voted. */
    VOTER,
    /** Was admitted as candidate. */
    ADMITTED_CANDIDATE,
    /** Was proclaimed as elected. */
    PROCLAIMED
}
