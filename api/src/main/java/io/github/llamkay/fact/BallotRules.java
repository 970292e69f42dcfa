package io.github.llamkay.fact;

/**
 * What the workers vote for, and who may stand.
 *
 * @param election the id of the {@link Election}
 * @param system single candidates or whole lists
 * @param openToAllWorkers whether every worker may stand; false when candidacies are reserved to a union or a group
 */
public record BallotRules(String election, BallotSystem system, boolean openToAllWorkers) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param system single candidates or whole lists
     * @param openToAllWorkers whether every worker may stand; false when candidacies are reserved to a union or a group
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public BallotRules {
        Checks.id("BallotRules.election", election);
        Checks.present("BallotRules.system", system);
    }
}
