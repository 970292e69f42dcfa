package io.github.llamkay.fact;

/**
 * How many terms without a break a person has served when standing for election.
 *
 * @param election the id of the {@link Election}
 * @param person the id that the caller gives the person
 * @param terms consecutive terms served, 0 or more
 */
public record TermsServed(String election, String person, int terms) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param person the id that the caller gives the person
     * @param terms consecutive terms served, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public TermsServed {
        Checks.id("TermsServed.election", election);
        Checks.id("TermsServed.person", person);
        Checks.range("TermsServed.terms", terms, 0, 50);
    }
}
