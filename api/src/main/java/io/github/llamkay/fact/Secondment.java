package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A public worker is seconded (destacado) to another public entity.
 *
 * @param employer the id of the entity of destination
 * @param person the id that the caller gives the worker
 * @param from the first day of the secondment
 */
public record Secondment(String employer, String person, LocalDate from) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the entity of destination
     * @param person the id that the caller gives the worker
     * @param from the first day of the secondment
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Secondment {
        Checks.id("Secondment.employer", employer);
        Checks.id("Secondment.person", person);
        Checks.date("Secondment.from", from);
    }
}
