package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A session of the committee elected in an election.
 *
 * @param election the id of the {@link Election}
 * @param on the day
 * @param observer whether the observer of the union was there
 */
public record CommitteeSession(String election, LocalDate on, ObserverAccess observer) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param on the day
     * @param observer whether the observer of the union was there
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CommitteeSession {
        Checks.id("CommitteeSession.election", election);
        Checks.date("CommitteeSession.on", on);
        Checks.present("CommitteeSession.observer", observer);
    }
}
