package io.github.llamkay.rules.internal;

/** The kinds of harassment at work; there are no others (section XX, question 59). */
public enum HarassmentKind {
    /** Sexual harassment. */
    SEXUAL,
    /** Moral harassment, or mobbing. */
    MORAL
}
