package io.github.llamkay.fact;

/** What can go wrong in a procedure of dismissal. */
public enum DismissalActKind {
    /** The employer let an unreasonable time pass. */
    UNREASONABLE_DELAY,
    /** The employer obstructed the defence of the worker, or the access to means for it. */
    DEFENCE_OBSTRUCTED
}
