package io.github.llamkay.fact;

/** What a strike reaches. */
public enum StrikeService {
    /** No essential public service. */
    ORDINARY,
    /** An essential public service. */
    ESSENTIAL
}
