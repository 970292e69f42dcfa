package io.github.llamkay.fact;

import java.util.Set;

/**
 * One ballot was cast.
 *
 * @param election the id of the {@link Election}
 * @param ballot the caller's id of the entry in the roll
 * @param mode in person or remotely
 * @param proofs what the voter left
 */
public record BallotCast(String election, String ballot, VotingMode mode, Set<VoterProof> proofs)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param ballot the caller's id of the entry in the roll
     * @param mode in person or remotely
     * @param proofs what the voter left
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public BallotCast {
        Checks.id("BallotCast.election", election);
        Checks.id("BallotCast.ballot", ballot);
        Checks.present("BallotCast.mode", mode);
        proofs = Checks.set("BallotCast.proofs", proofs);
    }
}
