package io.github.llamkay.fact;

import java.util.Set;

/**
 * What the work of a minor was found to do to the minor, when all of it was looked into.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param effects everything that was found; what is not in the set was found not to be so
 */
public record WorkEffects(String employment, Set<WorkEffect> effects) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param effects everything that was found; what is not in the set was found not to be so
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WorkEffects {
        Checks.id("WorkEffects.employment", employment);
        effects = Checks.set("WorkEffects.effects", effects);
    }
}
