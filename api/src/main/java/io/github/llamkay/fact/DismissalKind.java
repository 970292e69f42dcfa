package io.github.llamkay.fact;

/** What a dismissal is about. */
public enum DismissalKind {
    /** A grave fault of the worker. */
    CONDUCT,
    /** The capacity of the worker. */
    CAPACITY
}
