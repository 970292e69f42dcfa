package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * An accident, incident or other event at work, or an occupational disease.
 *
 * @param employer the id of the employer
 * @param event the caller's id of it
 * @param kind what it was
 * @param traits everything about it that is established; a trait not in the set is not
 * @param on the day; of a disease, the day on which the medical centre knew the diagnosis
 */
public record SafetyEvent(
        String employer, String event, SafetyEventKind kind, Set<SafetyEventTrait> traits, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param event the caller's id of it
     * @param kind what it was
     * @param traits everything about it that is established; a trait not in the set is not
     * @param on the day; of a disease, the day on which the medical centre knew the diagnosis
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SafetyEvent {
        Checks.id("SafetyEvent.employer", employer);
        Checks.id("SafetyEvent.event", event);
        Checks.present("SafetyEvent.kind", kind);
        traits = Checks.set("SafetyEvent.traits", traits);
        Checks.date("SafetyEvent.on", on);
    }
}
