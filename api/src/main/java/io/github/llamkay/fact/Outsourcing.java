package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * An arrangement that is presented as outsourcing (tercerización), by which the employer, the principal, delegates a part of its process.
 *
 * @param employer the id of the principal company
 * @param arrangement the caller's id of it
 * @param role as what the provider receives it
 * @param traits everything that a verification found of it; a trait not in the set does not hold
 * @param on the day for which this was found
 */
public record Outsourcing(
        String employer, String arrangement, ProviderRole role, Set<OutsourcingTrait> traits, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the principal company
     * @param arrangement the caller's id of it
     * @param role as what the provider receives it
     * @param traits everything that a verification found of it; a trait not in the set does not hold
     * @param on the day for which this was found
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Outsourcing {
        Checks.id("Outsourcing.employer", employer);
        Checks.id("Outsourcing.arrangement", arrangement);
        Checks.present("Outsourcing.role", role);
        traits = Checks.set("Outsourcing.traits", traits);
        Checks.date("Outsourcing.on", on);
    }
}
