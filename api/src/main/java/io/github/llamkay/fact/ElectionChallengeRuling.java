package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The electoral board resolved a challenge of the record.
 *
 * @param election the id of the {@link Election}
 * @param challenge the id of the {@link ElectionChallenge}
 * @param on the day
 */
public record ElectionChallengeRuling(String election, String challenge, LocalDate on) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param challenge the id of the {@link ElectionChallenge}
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionChallengeRuling {
        Checks.id("ElectionChallengeRuling.election", election);
        Checks.id("ElectionChallengeRuling.challenge", challenge);
        Checks.date("ElectionChallengeRuling.on", on);
    }
}
