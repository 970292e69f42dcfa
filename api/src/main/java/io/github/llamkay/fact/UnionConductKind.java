package io.github.llamkay.fact;

/** Conducts of an employer against the freedom of association. */
public enum UnionConductKind {
    /** Makes joining or forming the union depend on its permission. */
    AUTHORISATION_DEMANDED,
    /** Denies the facilities for union activity. */
    FACILITIES_DENIED
}
