package io.github.llamkay.fact;

import java.util.Set;

/**
 * The electoral board appointed someone to represent it at a work site: what is not among the traits is not so.
 *
 * @param election the id of the {@link Election}
 * @param site the caller's id of the work site
 * @param person the caller's id of the person
 * @param traits how
 */
public record BoardSiteRepresentative(String election, String site, String person, Set<SiteRepresentativeTrait> traits)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param site the caller's id of the work site
     * @param person the caller's id of the person
     * @param traits how
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public BoardSiteRepresentative {
        Checks.id("BoardSiteRepresentative.election", election);
        Checks.id("BoardSiteRepresentative.site", site);
        Checks.id("BoardSiteRepresentative.person", person);
        traits = Checks.set("BoardSiteRepresentative.traits", traits);
    }
}
