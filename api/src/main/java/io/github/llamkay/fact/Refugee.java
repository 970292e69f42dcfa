package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * The worker seeks or has refuge in Peru. A tie not in the set does not exist.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param recognised whether the State recognised the refuge
 * @param residentSince first day of residence in Peru
 * @param ties everything that ties the worker to Peru
 */
public record Refugee(String employment, boolean recognised, LocalDate residentSince, Set<RefugeeTie> ties)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param recognised whether the State recognised the refuge
     * @param residentSince first day of residence in Peru
     * @param ties everything that ties the worker to Peru
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Refugee {
        Checks.id("Refugee.employment", employment);
        Checks.date("Refugee.residentSince", residentSince);
        ties = Checks.set("Refugee.ties", ties);
    }
}
