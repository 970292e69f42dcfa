package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Something happens to a scrutineer.
 *
 * @param election the id of the {@link Election}
 * @param person the caller's id of the person
 * @param kind what
 * @param on the day
 */
public record ScrutineerAct(String election, String person, ScrutineerActKind kind, LocalDate on)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param person the caller's id of the person
     * @param kind what
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ScrutineerAct {
        Checks.id("ScrutineerAct.election", election);
        Checks.id("ScrutineerAct.person", person);
        Checks.present("ScrutineerAct.kind", kind);
        Checks.date("ScrutineerAct.on", on);
    }
}
