package io.github.llamkay.fact;

/**
 * The voters' roll in figures.
 *
 * @param election the id of the {@link Election}
 * @param listed workers listed on it, 0 or more
 * @param barred management and trust staff among the workers counted, 0 or more
 */
public record VoterRoll(String election, int listed, int barred) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param listed workers listed on it, 0 or more
     * @param barred management and trust staff among the workers counted, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public VoterRoll {
        Checks.id("VoterRoll.election", election);
        Checks.range("VoterRoll.listed", listed, 0, 10_000_000);
        Checks.range("VoterRoll.barred", barred, 0, 10_000_000);
    }
}
