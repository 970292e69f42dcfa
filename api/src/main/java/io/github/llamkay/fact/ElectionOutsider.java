package io.github.llamkay.fact;

/**
 * Someone who takes part in an election is no worker of the employer.
 *
 * @param election the id of the {@link Election}
 * @param person the caller's id of the person
 */
public record ElectionOutsider(String election, String person) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param person the caller's id of the person
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionOutsider {
        Checks.id("ElectionOutsider.election", election);
        Checks.id("ElectionOutsider.person", person);
    }
}
