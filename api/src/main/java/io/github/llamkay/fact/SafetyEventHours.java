package io.github.llamkay.fact;

import java.time.LocalTime;

/**
 * The hours of an event and of its report to the Ministry of Labour, for a term of hours.
 *
 * @param employer the id of the employer
 * @param event the id of the event, as in {@link SafetyEvent}
 * @param occurred the hour of the event
 * @param reported the hour of the report in the electronic system
 */
public record SafetyEventHours(String employer, String event, LocalTime occurred, LocalTime reported)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param event the id of the event, as in {@link SafetyEvent}
     * @param occurred the hour of the event
     * @param reported the hour of the report in the electronic system
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SafetyEventHours {
        Checks.id("SafetyEventHours.employer", employer);
        Checks.id("SafetyEventHours.event", event);
        Checks.present("SafetyEventHours.occurred", occurred);
        Checks.present("SafetyEventHours.reported", reported);
    }
}
