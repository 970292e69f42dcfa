package io.github.llamkay.rules.internal;

/** What the labour inspection regulation sanctions of hostility and harassment, as section XX prints it. */
public enum InfractionKind {
    /** Sexual harassment. */
    SEXUAL_HARASSMENT,
    /** Moral harassment. */
    MORAL_HARASSMENT,
    /** A transfer that is a hostile act. */
    HOSTILE_TRANSFER,
    /** An act against dignity or constitutional rights that is neither. */
    AGAINST_DIGNITY,
    /** No measures to prevent such acts. */
    NO_PREVENTION,
    /** No measures to stop such acts. */
    NO_CESSATION;

    /** {@return whether it is an act, rather than the lack of measures} */
    public boolean act() {
        return this != NO_PREVENTION && this != NO_CESSATION;
    }
}
