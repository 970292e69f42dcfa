package io.github.llamkay.fact;

/**
 * Someone stands in an election, alone or on a list.
 *
 * @param election the id of the {@link Election}
 * @param person the caller's id of the candidate
 * @param candidacy the id of the list, or the candidate's own when standing alone: what is voted for
 */
public record Candidate(String election, String person, String candidacy) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param person the caller's id of the candidate
     * @param candidacy the id of the list, or the candidate's own when standing alone: what is voted for
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Candidate {
        Checks.id("Candidate.election", election);
        Checks.id("Candidate.person", person);
        Checks.id("Candidate.candidacy", candidacy);
    }

    /**
     * States that someone stands alone.
     *
     * @param election the id of the {@link Election}
     * @param person the caller's id of the candidate, which is also that of the candidacy
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Candidate(String election, String person) {
        this(election, person, person);
    }
}
