package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * An application for the registration of a union organisation, at first or after a cure.
 *
 * @param employer the id of the employer
 * @param union the caller's id of the union
 * @param degree its degree
 * @param items what was presented, all of it by that day
 * @param on the day of the application
 */
public record UnionRegistration(
        String employer, String union, UnionDegree degree, Set<UnionRegistrationItem> items, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param union the caller's id of the union
     * @param degree its degree
     * @param items what was presented, all of it by that day
     * @param on the day of the application
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public UnionRegistration {
        Checks.id("UnionRegistration.employer", employer);
        Checks.id("UnionRegistration.union", union);
        Checks.present("UnionRegistration.degree", degree);
        items = Checks.set("UnionRegistration.items", items);
        Checks.date("UnionRegistration.on", on);
    }
}
