package io.github.llamkay.fact;

import java.util.Set;

/**
 * The recommendations of safety and health at work that a worker is given with the contract.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param form how they reach the worker
 * @param covers the risks that they deal with; those not in the set are left out
 */
public record OshRecommendations(String employment, RecommendationForm form, Set<RiskScope> covers)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param form how they reach the worker
     * @param covers the risks that they deal with; those not in the set are left out
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public OshRecommendations {
        Checks.id("OshRecommendations.employment", employment);
        Checks.present("OshRecommendations.form", form);
        covers = Checks.set("OshRecommendations.covers", covers);
    }
}
