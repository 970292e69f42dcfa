package io.github.llamkay.fact;

/** Acts of a lawsuit that bear on conciliation. */
public enum LawsuitActKind {
    /** The judge invited the parties to settle. */
    INVITED_TO_SETTLE,
    /** What a party said in the conciliation was used as a statement. */
    STATEMENT_USED,
    /** The invitation of the judge was held to be a prejudgment. */
    INVITATION_HELD_PREJUDGMENT
}
