package io.github.llamkay.fact;

/** What describes a disagreement on safety and health at work. */
public enum DisputeTrait {
    /** It is thought that a mandatory norm is broken. */
    MANDATORY_NORM_BROKEN,
    /** No agreement was reached in the dialogue between the parties. */
    DIALOGUE_FAILED
}
