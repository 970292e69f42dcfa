package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A conduct of the employer against the freedom of association.
 *
 * @param employer the id of the employer
 * @param union the caller's id of the union
 * @param kind what the employer did
 * @param on the day
 */
public record UnionConduct(String employer, String union, UnionConductKind kind, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param union the caller's id of the union
     * @param kind what the employer did
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public UnionConduct {
        Checks.id("UnionConduct.employer", employer);
        Checks.id("UnionConduct.union", union);
        Checks.present("UnionConduct.kind", kind);
        Checks.date("UnionConduct.on", on);
    }
}
