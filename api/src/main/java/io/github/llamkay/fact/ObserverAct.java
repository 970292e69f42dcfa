package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The observer of a union does something on the committee elected in an election.
 *
 * @param election the id of the {@link Election}
 * @param action what
 * @param on the day
 */
public record ObserverAct(String election, ObserverAction action, LocalDate on) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param action what
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ObserverAct {
        Checks.id("ObserverAct.election", election);
        Checks.present("ObserverAct.action", action);
        Checks.date("ObserverAct.on", on);
    }
}
