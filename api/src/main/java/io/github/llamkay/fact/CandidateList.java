package io.github.llamkay.fact;

import java.util.Set;

/**
 * A list of candidates as it was presented.
 *
 * @param election the id of the {@link Election}
 * @param candidacy the id of the list, as in {@link Candidate}
 * @param titulares candidates for full representative, 0 or more
 * @param suplentes candidates for alternate, 0 or more
 * @param items what it shows
 */
public record CandidateList(
        String election, String candidacy, int titulares, int suplentes, Set<CandidateListItem> items)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param candidacy the id of the list, as in {@link Candidate}
     * @param titulares candidates for full representative, 0 or more
     * @param suplentes candidates for alternate, 0 or more
     * @param items what it shows
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CandidateList {
        Checks.id("CandidateList.election", election);
        Checks.id("CandidateList.candidacy", candidacy);
        Checks.range("CandidateList.titulares", titulares, 0, 100);
        Checks.range("CandidateList.suplentes", suplentes, 0, 100);
        items = Checks.set("CandidateList.items", items);
    }
}
