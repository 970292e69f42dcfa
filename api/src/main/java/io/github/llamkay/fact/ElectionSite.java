package io.github.llamkay.fact;

/**
 * The work site whose workers elect: of a Subcommittee or of a site's Supervisor.
 *
 * @param election the id of the {@link Election}
 * @param site the caller's id of the site
 */
public record ElectionSite(String election, String site) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param site the caller's id of the site
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionSite {
        Checks.id("ElectionSite.election", election);
        Checks.id("ElectionSite.site", site);
    }
}
