package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An event of safety and health at work was investigated, with its effects.
 *
 * @param employer the id of the employer
 * @param event the id of the event, as in {@link SafetyEvent}
 * @param on the day on which the investigation was done
 */
public record SafetyInvestigation(String employer, String event, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param event the id of the event, as in {@link SafetyEvent}
     * @param on the day on which the investigation was done
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SafetyInvestigation {
        Checks.id("SafetyInvestigation.employer", employer);
        Checks.id("SafetyInvestigation.event", event);
        Checks.date("SafetyInvestigation.on", on);
    }
}
