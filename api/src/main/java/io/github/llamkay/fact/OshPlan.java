package io.github.llamkay.fact;

import java.util.Set;

/**
 * The annual plan of safety and health at work of an employer.
 *
 * @param employer the id of the employer
 * @param year the calendar year, 1930 to 2100
 * @param traits how it was made; a trait not in the set does not hold
 * @param programmes the programmes that it holds; one not in the set is missing
 */
public record OshPlan(String employer, int year, Set<OshPlanTrait> traits, Set<OshProgramme> programmes)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param year the calendar year, 1930 to 2100
     * @param traits how it was made; a trait not in the set does not hold
     * @param programmes the programmes that it holds; one not in the set is missing
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public OshPlan {
        Checks.id("OshPlan.employer", employer);
        Checks.range("OshPlan.year", year, 1930, 2100);
        traits = Checks.set("OshPlan.traits", traits);
        programmes = Checks.set("OshPlan.programmes", programmes);
    }
}
