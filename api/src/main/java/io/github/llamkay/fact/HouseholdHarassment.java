package io.github.llamkay.fact;

/** What moral harassment in household work aims at (section XX, question 15). */
public enum HouseholdHarassment {
    /** To stop proper communication with those of the home. */
    COMMUNICATION,
    /** To stop the worker from keeping a reputation. */
    REPUTATION,
    /** To reduce occupation and employability. */
    OCCUPATION,
    /** It affects physical or psychic health. */
    HEALTH,
    /** No list of the question. */
    NONE
}
