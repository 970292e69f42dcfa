package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The end of a role that the union immunity protects.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param kind the role
 * @param on its last day, as the role tells
 */
public record UnionRoleEnd(String employment, UnionRoleKind kind, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param kind the role
     * @param on its last day, as the role tells
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public UnionRoleEnd {
        Checks.id("UnionRoleEnd.employment", employment);
        Checks.present("UnionRoleEnd.kind", kind);
        Checks.date("UnionRoleEnd.on", on);
    }
}
