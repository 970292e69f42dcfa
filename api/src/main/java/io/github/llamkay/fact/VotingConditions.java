package io.github.llamkay.fact;

import java.util.Set;

/**
 * The vote as it was held: what is not among its features was not so.
 *
 * @param election the id of the {@link Election}
 * @param modality how the workers voted
 * @param features what held
 */
public record VotingConditions(String election, VotingModality modality, Set<VotingFeature> features)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param modality how the workers voted
     * @param features what held
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public VotingConditions {
        Checks.id("VotingConditions.election", election);
        Checks.present("VotingConditions.modality", modality);
        features = Checks.set("VotingConditions.features", features);
    }
}
