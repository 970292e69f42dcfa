package io.github.llamkay.fact;

/**
 * The greatest number of scrutineers that the board lets each union, list or candidate designate.
 *
 * @param election the id of the {@link Election}
 * @param most 0 or more
 */
public record ScrutineerLimit(String election, int most) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param most 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ScrutineerLimit {
        Checks.id("ScrutineerLimit.election", election);
        Checks.range("ScrutineerLimit.most", most, 0, 1000);
    }
}
