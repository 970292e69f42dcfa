package io.github.llamkay.fact;

/** What the board said of a candidacy. */
public enum CandidacyOutcome {
    /** Admitted. */
    ADMITTED,
    /** Refused without giving a ground. */
    REFUSED_WITHOUT_GROUND,
    /** Refused because candidacies are reserved to a union or a group. */
    REFUSED_RESERVED,
    /** Refused because the worker could not be elected. */
    REFUSED_NOT_ELIGIBLE,
    /** Refused on another ground: an incomplete list, a late request, an objection upheld, the limit of re-elections. */
    REFUSED_ON_OTHER_GROUND
}
