package io.github.llamkay.fact;

/** How the president of the board voted. */
public enum BoardVote {
    /** In favour. */
    IN_FAVOUR,
    /** Against. */
    AGAINST,
    /** Not at all. */
    ABSTAINED
}
