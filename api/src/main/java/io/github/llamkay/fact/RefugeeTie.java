package io.github.llamkay.fact;

/** What ties a refugee to Peru. */
public enum RefugeeTie {
    /** A Peruvian spouse. */
    PERUVIAN_SPOUSE,
    /** The worker abandoned that spouse. */
    ABANDONED_SPOUSE,
    /** A Peruvian ascendant. */
    PERUVIAN_ASCENDANT,
    /** A Peruvian descendant. */
    PERUVIAN_DESCENDANT,
    /** A Peruvian brother or sister. */
    PERUVIAN_SIBLING
}
