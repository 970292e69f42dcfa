package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The last day of a secondment, reached or expected.
 *
 * @param employer the id of the entity of destination
 * @param person the id that the caller gives the worker
 * @param on the last day, inclusive
 */
public record SecondmentEnd(String employer, String person, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the entity of destination
     * @param person the id that the caller gives the worker
     * @param on the last day, inclusive
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SecondmentEnd {
        Checks.id("SecondmentEnd.employer", employer);
        Checks.id("SecondmentEnd.person", person);
        Checks.date("SecondmentEnd.on", on);
    }
}
