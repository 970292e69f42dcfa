package io.github.llamkay.fact;

/**
 * Who decided whether the workers vote for persons or for lists.
 *
 * @param election the id of the {@link Election}
 * @param system for persons or for lists
 * @param by who decided it
 */
public record BallotSystemChoice(String election, BallotSystem system, ElectionOrganiser by) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param system for persons or for lists
     * @param by who decided it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public BallotSystemChoice {
        Checks.id("BallotSystemChoice.election", election);
        Checks.present("BallotSystemChoice.system", system);
        Checks.present("BallotSystemChoice.by", by);
    }
}
