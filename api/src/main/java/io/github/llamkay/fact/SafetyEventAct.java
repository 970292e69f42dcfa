package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An act that follows an event of safety and health at work.
 *
 * @param employer the id of the employer
 * @param event the id of the event, as in {@link SafetyEvent}
 * @param act what was done
 * @param on the day
 */
public record SafetyEventAct(String employer, String event, SafetyAct act, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param event the id of the event, as in {@link SafetyEvent}
     * @param act what was done
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SafetyEventAct {
        Checks.id("SafetyEventAct.employer", employer);
        Checks.id("SafetyEventAct.event", event);
        Checks.present("SafetyEventAct.act", act);
        Checks.date("SafetyEventAct.on", on);
    }
}
