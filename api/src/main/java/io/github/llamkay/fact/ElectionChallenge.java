package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Workers challenge (impugnan) the record of an election.
 *
 * @param election the id of the {@link Election}
 * @param challenge the caller's id of the challenge
 * @param filed the day of filing
 */
public record ElectionChallenge(String election, String challenge, LocalDate filed) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param challenge the caller's id of the challenge
     * @param filed the day of filing
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionChallenge {
        Checks.id("ElectionChallenge.election", election);
        Checks.id("ElectionChallenge.challenge", challenge);
        Checks.date("ElectionChallenge.filed", filed);
    }
}
