package io.github.llamkay.fact;

/**
 * An election is governed by a guide of its own instead of the general procedure. Without this fact it is not.
 *
 * @param election the id of the {@link Election}
 * @param guide the document that governs it
 */
public record SpecialElection(String election, ElectionGuide guide) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param guide the document that governs it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SpecialElection {
        Checks.id("SpecialElection.election", election);
        Checks.present("SpecialElection.guide", guide);
    }
}
