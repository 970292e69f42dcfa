package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Something that befell a relative of the worker.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param kind what befell
 * @param relative whom it befell
 * @param on the day on which it happened
 * @param known the day on which the worker learnt of it, not before {@code on}
 */
public record FamilyEvent(String employment, FamilyEventKind kind, Kinship relative, LocalDate on, LocalDate known)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param kind what befell
     * @param relative whom it befell
     * @param on the day on which it happened
     * @param known the day on which the worker learnt of it, not before {@code on}
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public FamilyEvent {
        Checks.id("FamilyEvent.employment", employment);
        Checks.present("FamilyEvent.kind", kind);
        Checks.present("FamilyEvent.relative", relative);
        Checks.date("FamilyEvent.on", on);
        Checks.date("FamilyEvent.known", known);
        Checks.order("FamilyEvent.on", on, "FamilyEvent.known", known);
    }

    /**
     * States an event of which the worker learnt at once.
     *
     * @param employment the id of the employment
     * @param kind what befell
     * @param relative whom it befell
     * @param on the day on which it happened
     */
    public FamilyEvent(String employment, FamilyEventKind kind, Kinship relative, LocalDate on) {
        this(employment, kind, relative, on, on);
    }
}
