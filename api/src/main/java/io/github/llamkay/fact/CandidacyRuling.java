package io.github.llamkay.fact;

/**
 * The ruling on a request to stand.
 *
 * @param election the id of the {@link Election}
 * @param candidacy the id of the list or candidate, as in {@link Candidate}
 * @param outcome admitted, or refused and why
 */
public record CandidacyRuling(String election, String candidacy, CandidacyOutcome outcome) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param candidacy the id of the list or candidate, as in {@link Candidate}
     * @param outcome admitted, or refused and why
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CandidacyRuling {
        Checks.id("CandidacyRuling.election", election);
        Checks.id("CandidacyRuling.candidacy", candidacy);
        Checks.present("CandidacyRuling.outcome", outcome);
    }
}
