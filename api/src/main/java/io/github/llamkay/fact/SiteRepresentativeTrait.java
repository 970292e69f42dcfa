package io.github.llamkay.fact;

/** How a representative of the board was appointed. */
public enum SiteRepresentativeTrait {
    /** In writing. */
    IN_WRITING,
    /** With the agreement of the union or employer that holds the election. */
    CONVENER_AGREED
}
