package io.github.llamkay.fact;

/** Who reported harassment to the labour inspection system. */
public enum ReportedBy {
    /** Whoever suffered it. */
    VICTIM,
    /** The union that represents whoever suffered it. */
    UNION,
    /** Anyone else. */
    OTHER
}
