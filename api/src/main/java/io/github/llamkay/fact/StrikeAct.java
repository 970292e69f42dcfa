package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Something that happened in a strike.
 *
 * @param employer the id of the employer
 * @param strike the id of the {@link Strike}
 * @param kind what
 * @param on the day
 */
public record StrikeAct(String employer, String strike, StrikeActKind kind, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param strike the id of the {@link Strike}
     * @param kind what
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public StrikeAct {
        Checks.id("StrikeAct.employer", employer);
        Checks.id("StrikeAct.strike", strike);
        Checks.present("StrikeAct.kind", kind);
        Checks.date("StrikeAct.on", on);
    }
}
