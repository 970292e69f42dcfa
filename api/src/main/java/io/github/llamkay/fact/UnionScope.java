package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The narrower scope that a union organises, such as a work site or a category of workers.
 *
 * @param employer the id of the employer
 * @param union the id of the union, as in {@link UnionMembers}
 * @param kind what bounds the scope
 * @param workers all workers of the scope, members or not, 1 or more
 * @param on the first day on which the count holds
 */
public record UnionScope(String employer, String union, UnionScopeKind kind, int workers, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param union the id of the union, as in {@link UnionMembers}
     * @param kind what bounds the scope
     * @param workers all workers of the scope, members or not, 1 or more
     * @param on the first day on which the count holds
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public UnionScope {
        Checks.id("UnionScope.employer", employer);
        Checks.id("UnionScope.union", union);
        Checks.present("UnionScope.kind", kind);
        Checks.range("UnionScope.workers", workers, 1, 10_000_000);
        Checks.date("UnionScope.on", on);
    }
}
