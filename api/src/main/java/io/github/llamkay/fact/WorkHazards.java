package io.github.llamkay.fact;

import java.util.Set;

/**
 * The hazards that the work of a minor was found to have, when all of it was compared with the list of dangerous
 * work.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param hazards everything that was found; what is not in the set was found not to be there
 */
public record WorkHazards(String employment, Set<WorkHazard> hazards) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param hazards everything that was found; what is not in the set was found not to be there
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WorkHazards {
        Checks.id("WorkHazards.employment", employment);
        hazards = Checks.set("WorkHazards.hazards", hazards);
    }
}
