package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A step of the registration of a union after the application.
 *
 * @param employer the id of the employer
 * @param union the caller's id of the union
 * @param kind what happened
 * @param on the day
 */
public record UnionRegistrationAct(String employer, String union, UnionRegistrationActKind kind, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param union the caller's id of the union
     * @param kind what happened
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public UnionRegistrationAct {
        Checks.id("UnionRegistrationAct.employer", employer);
        Checks.id("UnionRegistrationAct.union", union);
        Checks.present("UnionRegistrationAct.kind", kind);
        Checks.date("UnionRegistrationAct.on", on);
    }
}
