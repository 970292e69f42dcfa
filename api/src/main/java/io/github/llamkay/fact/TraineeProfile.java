package io.github.llamkay.fact;

import java.util.Set;

/**
 * The studies and the past of a person in training.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param traits everything that holds; a trait not in the set does not hold, and basic education is in one state
 *     at most
 */
public record TraineeProfile(String employment, Set<TraineeTrait> traits) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param traits everything that holds; a trait not in the set does not hold, and basic education is in one
     *     state at most
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public TraineeProfile {
        Checks.id("TraineeProfile.employment", employment);
        traits = Checks.set("TraineeProfile.traits", traits);
    }
}
