package io.github.llamkay.fact;

import java.util.Set;

/**
 * A third party is hired to carry out or support an election: what is not among its traits is not so.
 *
 * @param election the id of the {@link Election}
 * @param contractor the caller's id of the third party
 * @param traits what holds
 * @param replaces functions of the board that it performs in its place, none when it only supports them
 */
public record ElectionContractor(
        String election, String contractor, Set<ElectionContractorTrait> traits, Set<BoardFunction> replaces)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param contractor the caller's id of the third party
     * @param traits what holds
     * @param replaces functions of the board that it performs in its place, none when it only supports them
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionContractor {
        Checks.id("ElectionContractor.election", election);
        Checks.id("ElectionContractor.contractor", contractor);
        traits = Checks.set("ElectionContractor.traits", traits);
        replaces = Checks.set("ElectionContractor.replaces", replaces);
    }
}
