package io.github.llamkay.fact;

/** What holds of a register of safety and health at work. */
public enum OshRegisterTrait {
    /** It holds at least what the form of the Ministry of Labour asks for. */
    MINIMUM_CONTENT,
    /** It is up to date. */
    UP_TO_DATE
}
