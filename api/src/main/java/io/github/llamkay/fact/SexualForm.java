package io.github.llamkay.fact;

/** The forms of sexual harassment (section XX, question 4). */
public enum SexualForm {
    /** A promise of preferential treatment in exchange for sexual favours. */
    PROMISE,
    /** A threat that demands an unwanted conduct. */
    THREAT,
    /** Sexual or sexist words, insinuations, propositions, gestures or images. */
    EXPRESSION,
    /** Physical approach or contact. */
    PHYSICAL,
    /** Offensive or hostile treatment for a rejection. */
    AFTER_REJECTION,
    /** No form of the list. */
    NONE
}
