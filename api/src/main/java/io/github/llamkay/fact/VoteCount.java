package io.github.llamkay.fact;

/**
 * The votes that a candidacy received.
 *
 * @param election the id of the {@link Election}
 * @param candidacy the id of the list or candidate, as in {@link Candidate}
 * @param votes 0 or more
 */
public record VoteCount(String election, String candidacy, int votes) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param candidacy the id of the list or candidate, as in {@link Candidate}
     * @param votes 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public VoteCount {
        Checks.id("VoteCount.election", election);
        Checks.id("VoteCount.candidacy", candidacy);
        Checks.range("VoteCount.votes", votes, 0, 10000000);
    }
}
