package io.github.llamkay.fact;

import java.util.Set;

/**
 * The training or educational centre of a person in training.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param traits everything that holds of it; a trait not in the set does not hold
 */
public record TrainingCentre(String employment, Set<CentreTrait> traits) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param traits everything that holds of it; a trait not in the set does not hold
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public TrainingCentre {
        Checks.id("TrainingCentre.employment", employment);
        traits = Checks.set("TrainingCentre.traits", traits);
    }
}
