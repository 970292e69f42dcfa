package io.github.llamkay.fact;

/** What bounds the scope of a union. */
public enum UnionScopeKind {
    /** One or more work sites. */
    SITE,
    /** A category of workers, a profession or a kind of contract. */
    CATEGORY
}
