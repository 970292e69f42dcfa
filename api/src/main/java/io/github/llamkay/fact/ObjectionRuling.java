package io.github.llamkay.fact;

import java.time.LocalDateTime;

/**
 * The electoral board resolved an objection (tacha).
 *
 * @param election the id of the {@link Election}
 * @param objection the id of the {@link Objection}
 * @param at the moment
 */
public record ObjectionRuling(String election, String objection, LocalDateTime at) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param objection the id of the {@link Objection}
     * @param at the moment
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ObjectionRuling {
        Checks.id("ObjectionRuling.election", election);
        Checks.id("ObjectionRuling.objection", objection);
        Checks.moment("ObjectionRuling.at", at);
    }
}
