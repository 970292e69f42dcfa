package io.github.llamkay.fact;

import java.util.Set;

/**
 * What a household worker does. A task not in the set is not done.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param tasks everything that is done
 * @param economicGain whether it brings an economic gain to the employer or the family
 */
public record HouseholdWork(String employment, Set<HouseholdTask> tasks, boolean economicGain)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param tasks everything that is done
     * @param economicGain whether it brings an economic gain to the employer or the family
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HouseholdWork {
        Checks.id("HouseholdWork.employment", employment);
        tasks = Checks.set("HouseholdWork.tasks", tasks);
    }
}
