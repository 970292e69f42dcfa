package io.github.llamkay.fact;

/** Ways to have a dismissal verified. */
public enum VerificationKind {
    /** By the labour inspection. */
    ADMINISTRATIVE,
    /** By the police. */
    POLICE
}
