package io.github.llamkay.fact;

/**
 * How many candidacies an election has for the workers' seats, alternates left out, and how often they were invited.
 *
 * @param election the id of the {@link Election}
 * @param accepted valid candidacies whose candidates accepted, 0 or more
 * @param invitations how often candidates were invited, 0 or more
 */
public record ElectionCandidacies(String election, int accepted, int invitations) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param accepted valid candidacies whose candidates accepted, 0 or more
     * @param invitations how often candidates were invited, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionCandidacies {
        Checks.id("ElectionCandidacies.election", election);
        Checks.range("ElectionCandidacies.accepted", accepted, 0, 10_000_000);
        Checks.range("ElectionCandidacies.invitations", invitations, 0, 1_000);
    }
}
