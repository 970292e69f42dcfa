package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An accident at work or an occupational disease harmed a worker.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param kind what it did
 * @param on the day of the accident, or of the diagnosis of the disease
 */
public record OccupationalHarm(String employment, OccupationalHarmKind kind, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param kind what it did
     * @param on the day of the accident, or of the diagnosis of the disease
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public OccupationalHarm {
        Checks.id("OccupationalHarm.employment", employment);
        Checks.present("OccupationalHarm.kind", kind);
        Checks.date("OccupationalHarm.on", on);
    }
}
