package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Someone whom the employer named to represent it on the committee or a Subcommittee.
 *
 * @param employer the id of the employer
 * @param person the id that the caller gives the person
 * @param category the category of the position
 * @param on the day
 */
public record EmployerRepresentative(String employer, String person, Category category, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param person the id that the caller gives the person
     * @param category the category of the position
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public EmployerRepresentative {
        Checks.id("EmployerRepresentative.employer", employer);
        Checks.id("EmployerRepresentative.person", person);
        Checks.present("EmployerRepresentative.category", category);
        Checks.date("EmployerRepresentative.on", on);
    }
}
