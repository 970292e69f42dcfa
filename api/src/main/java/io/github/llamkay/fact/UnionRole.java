package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A role of the worker that the union immunity protects. Without a {@link UnionRoleEnd} it goes on at the as-of date.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param kind the role
 * @param from its first day, as the role tells; one to come for an electoral process announced
 */
public record UnionRole(String employment, UnionRoleKind kind, LocalDate from) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param kind the role
     * @param from its first day, as the role tells; one to come for an electoral process announced
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public UnionRole {
        Checks.id("UnionRole.employment", employment);
        Checks.present("UnionRole.kind", kind);
        Checks.date("UnionRole.from", from);
    }
}
