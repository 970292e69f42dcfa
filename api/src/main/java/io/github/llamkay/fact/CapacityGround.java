package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * A cause related to the capacity of the worker that the employer holds against the employment. The set of traits is complete: what is not in it is not so.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param id the caller's id of the cause
 * @param kind the cause
 * @param on the day on which the employer raised it
 * @param traits what is true of it
 */
public record CapacityGround(String employment, String id, CapacityKind kind, LocalDate on, Set<CapacityTrait> traits)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param id the caller's id of the cause
     * @param kind the cause
     * @param on the day on which the employer raised it
     * @param traits what is true of it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CapacityGround {
        Checks.id("CapacityGround.employment", employment);
        Checks.id("CapacityGround.id", id);
        Checks.present("CapacityGround.kind", kind);
        Checks.date("CapacityGround.on", on);
        traits = Checks.set("CapacityGround.traits", traits);
    }
}
