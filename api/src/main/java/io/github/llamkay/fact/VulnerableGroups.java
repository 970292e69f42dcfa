package io.github.llamkay.fact;

import java.util.Set;

/**
 * The groups of greater vulnerability to which a worker belongs.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param groups the groups, possibly none
 */
public record VulnerableGroups(String employment, Set<VulnerableGroup> groups) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param groups the groups, possibly none
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public VulnerableGroups {
        Checks.id("VulnerableGroups.employment", employment);
        groups = Checks.set("VulnerableGroups.groups", groups);
    }
}
