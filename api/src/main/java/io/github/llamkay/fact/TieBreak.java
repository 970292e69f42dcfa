package io.github.llamkay.fact;

import java.util.Set;

/**
 * A tie was settled in favour of a candidacy.
 *
 * @param election the id of the {@link Election}
 * @param winner the id of the list or candidate, as in {@link Candidate}
 * @param features how
 */
public record TieBreak(String election, String winner, Set<TieBreakFeature> features) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param winner the id of the list or candidate, as in {@link Candidate}
     * @param features how
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public TieBreak {
        Checks.id("TieBreak.election", election);
        Checks.id("TieBreak.winner", winner);
        features = Checks.set("TieBreak.features", features);
    }
}
