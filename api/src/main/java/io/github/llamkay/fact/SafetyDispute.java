package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * A disagreement on safety and health at work between an employer and its workers.
 *
 * @param employer the id of the employer
 * @param dispute the caller's id of it
 * @param traits everything about it that holds; a trait not in the set does not
 * @param on the day on which it arose
 */
public record SafetyDispute(String employer, String dispute, Set<DisputeTrait> traits, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param dispute the caller's id of it
     * @param traits everything about it that holds; a trait not in the set does not
     * @param on the day on which it arose
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SafetyDispute {
        Checks.id("SafetyDispute.employer", employer);
        Checks.id("SafetyDispute.dispute", dispute);
        traits = Checks.set("SafetyDispute.traits", traits);
        Checks.date("SafetyDispute.on", on);
    }
}
