package io.github.llamkay.fact;

/**
 * Workers vote at a work site.
 *
 * @param election the id of the {@link Election}
 * @param site the caller's id of the work site
 * @param mode in person or remotely
 */
public record VotingSite(String election, String site, VotingMode mode) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param site the caller's id of the work site
     * @param mode in person or remotely
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public VotingSite {
        Checks.id("VotingSite.election", election);
        Checks.id("VotingSite.site", site);
        Checks.present("VotingSite.mode", mode);
    }
}
