package io.github.llamkay.fact;

/** Degrees of union organisations. */
public enum UnionDegree {
    /** Union: first degree. */
    FIRST,
    /** Federation. */
    FEDERATION,
    /** Confederation. */
    CONFEDERATION
}
