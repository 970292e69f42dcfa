package io.github.llamkay.fact;

/**
 * The work site at which someone whom an election concerns serves.
 *
 * @param election the id of the {@link Election}
 * @param person the id of the person, as in {@link ElectionPerson}
 * @param site the caller's id of the site
 */
public record ElectionPersonSite(String election, String person, String site) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param person the id of the person, as in {@link ElectionPerson}
     * @param site the caller's id of the site
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionPersonSite {
        Checks.id("ElectionPersonSite.election", election);
        Checks.id("ElectionPersonSite.person", person);
        Checks.id("ElectionPersonSite.site", site);
    }
}
