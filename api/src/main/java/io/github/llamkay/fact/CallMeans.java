package io.github.llamkay.fact;

/** By what means the call was published. */
public enum CallMeans {
    /** An internal mass medium. */
    MASS_MEDIUM,
    /** A digital tool of the organisation. */
    DIGITAL_TOOL,
    /** Visible places of the work sites. */
    VISIBLE_PLACES,
    /** Other means that guarantee that it is widely known. */
    OTHER_PUBLIC_MEANS,
    /** Only among the members of the union. */
    UNION_MEMBERS_ONLY
}
