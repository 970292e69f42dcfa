package io.github.llamkay.fact;

/** How far a union has come. */
public enum UnionStage {
    /** It is being formed. */
    FORMING,
    /** It is constituted, registered or not. */
    CONSTITUTED
}
