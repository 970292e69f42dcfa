package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.VoteCount;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a candidacy stands by the votes that it received.
 *
 * @param count its votes
 * @param ahead candidacies with more votes
 * @param through candidacies with as many votes or more, itself among them
 */
public record RankedCandidacy(VoteCount count, int ahead, int through) implements Bundle {

    /**
     * Ranks candidacies.
     *
     * @param counts the votes of all of them
     * @return where each stands, in the order given
     */
    public static List<RankedCandidacy> rank(List<VoteCount> counts) {
        List<RankedCandidacy> ranking = new ArrayList<>();
        for (VoteCount count : counts) {
            int ahead = 0;
            int through = 0;
            for (VoteCount other : counts) {
                ahead += other.votes() > count.votes() ? 1 : 0;
                through += other.votes() >= count.votes() ? 1 : 0;
            }
            ranking.add(new RankedCandidacy(count, ahead, through));
        }
        return ranking;
    }

    /** {@return the candidacy} */
    public String candidacy() {
        return count.candidacy();
    }

    /** {@return its votes} */
    public int votes() {
        return count.votes();
    }

    @Override
    public List<?> parts() {
        return List.of(count);
    }
}
