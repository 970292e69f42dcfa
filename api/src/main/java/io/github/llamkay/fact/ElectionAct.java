package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Something was done in an election, or its timetable sets it for a day to come.
 *
 * @param election the id of the {@link Election}
 * @param kind what was done
 * @param on the day
 */
public record ElectionAct(String election, ElectionActKind kind, LocalDate on) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param kind what was done
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionAct {
        Checks.id("ElectionAct.election", election);
        Checks.present("ElectionAct.kind", kind);
        Checks.date("ElectionAct.on", on);
    }
}
