package io.github.llamkay.fact;

import java.util.Set;

/**
 * A deficiency of a worker.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param kind which
 * @param traits everything that holds of it; a trait not in the set does not hold
 */
public record Deficiency(String employment, DeficiencyKind kind, Set<DeficiencyTrait> traits)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param kind which
     * @param traits everything that holds of it; a trait not in the set does not hold
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Deficiency {
        Checks.id("Deficiency.employment", employment);
        Checks.present("Deficiency.kind", kind);
        traits = Checks.set("Deficiency.traits", traits);
    }
}
