package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Someone is designated as scrutineer (personero) before the board.
 *
 * @param election the id of the {@link Election}
 * @param person the caller's id of the person
 * @param source who designates
 * @param designator the id of the union, list or candidate, or the employer's
 * @param on the day of the designation
 */
public record Scrutineer(String election, String person, ScrutineerSource source, String designator, LocalDate on)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param person the caller's id of the person
     * @param source who designates
     * @param designator the id of the union, list or candidate, or the employer's
     * @param on the day of the designation
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Scrutineer {
        Checks.id("Scrutineer.election", election);
        Checks.id("Scrutineer.person", person);
        Checks.present("Scrutineer.source", source);
        Checks.id("Scrutineer.designator", designator);
        Checks.date("Scrutineer.on", on);
    }
}
