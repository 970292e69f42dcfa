package io.github.llamkay.fact;

/** The part of a company in a merger. */
public enum MergerRole {
    /** It goes on, with the workers of the other. */
    SURVIVING,
    /** It ends by the merger. */
    ABSORBED
}
