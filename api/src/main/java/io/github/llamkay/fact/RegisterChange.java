package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An event that the register of household workers must know.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param kind the event
 * @param on the day of the event
 */
public record RegisterChange(String employment, RegisterChangeKind kind, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param kind the event
     * @param on the day of the event
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public RegisterChange {
        Checks.id("RegisterChange.employment", employment);
        Checks.present("RegisterChange.kind", kind);
        Checks.date("RegisterChange.on", on);
    }
}
