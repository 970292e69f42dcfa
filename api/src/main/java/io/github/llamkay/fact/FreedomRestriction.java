package io.github.llamkay.fact;

import io.github.llamkay.InvalidFactException;
import java.util.Set;

/**
 * The capacity of a person to decide on the own work is restricted.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param freedoms what the person cannot decide, one or more
 * @param lawful whether the restriction is lawful, such as a lawful clause of exclusivity
 */
public record FreedomRestriction(String employment, Set<WorkFreedom> freedoms, boolean lawful)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param freedoms what the person cannot decide, one or more
     * @param lawful whether the restriction is lawful, such as a lawful clause of exclusivity
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public FreedomRestriction {
        Checks.id("FreedomRestriction.employment", employment);
        freedoms = Checks.set("FreedomRestriction.freedoms", freedoms);
        if (freedoms.isEmpty()) {
            throw new InvalidFactException("FreedomRestriction.freedoms", "[]", "at least one freedom");
        }
    }
}
