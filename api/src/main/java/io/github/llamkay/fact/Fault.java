package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * A fault of the worker, established. The set of traits is complete: what is not in it is not so.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param id the caller's id of the fault
 * @param kind the conduct
 * @param on the day of the fault, the last one where there are several
 * @param times how often it happened, 1 to 1000
 * @param traits what is true of it
 */
public record Fault(String employment, String id, FaultKind kind, LocalDate on, int times, Set<FaultTrait> traits)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param id the caller's id of the fault
     * @param kind the conduct
     * @param on the day of the fault, the last one where there are several
     * @param times how often it happened, 1 to 1000
     * @param traits what is true of it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Fault {
        Checks.id("Fault.employment", employment);
        Checks.id("Fault.id", id);
        Checks.present("Fault.kind", kind);
        Checks.date("Fault.on", on);
        Checks.range("Fault.times", times, 1, 1000);
        traits = Checks.set("Fault.traits", traits);
    }
}
