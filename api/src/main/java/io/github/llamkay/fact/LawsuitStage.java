package io.github.llamkay.fact;

/** How far a labour lawsuit has come. */
public enum LawsuitStage {
    /** No judgment with the quality of res judicata yet. */
    PENDING,
    /** Such a judgment was issued and not yet notified. */
    FINAL_JUDGMENT_ISSUED,
    /** Such a judgment was notified. */
    FINAL_JUDGMENT_NOTIFIED
}
