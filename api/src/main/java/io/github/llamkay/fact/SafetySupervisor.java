package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The Supervisor of safety and health in office.
 *
 * @param employer the id of the employer
 * @param site the work site of a site's Supervisor, or the head office
 * @param person the caller's id of the Supervisor
 * @param category the category of the position
 * @param origin elected or named
 * @param on the day of the election or appointment
 */
public record SafetySupervisor(
        String employer, String site, String person, Category category, SupervisorOrigin origin, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param site the work site of a site's Supervisor, or the head office
     * @param person the caller's id of the Supervisor
     * @param category the category of the position
     * @param origin elected or named
     * @param on the day of the election or appointment
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SafetySupervisor {
        Checks.id("SafetySupervisor.employer", employer);
        Checks.id("SafetySupervisor.site", site);
        Checks.id("SafetySupervisor.person", person);
        Checks.present("SafetySupervisor.category", category);
        Checks.present("SafetySupervisor.origin", origin);
        Checks.date("SafetySupervisor.on", on);
    }
}
