package io.github.llamkay.fact;

/** What happens to a scrutineer. */
public enum ScrutineerActKind {
    /** The board accredits the scrutineer. */
    ACCREDITED,
    /** The scrutineer is not let in to the count of the votes. */
    DENIED_COUNT
}
