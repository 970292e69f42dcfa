package io.github.llamkay.fact;

/** What a list of candidates shows beside the names. */
public enum CandidateListItem {
    /** Who stands as full representative and who as alternate. */
    SEATS_IDENTIFIED,
    /** The order of precedence. */
    ORDER_OF_PRECEDENCE
}
