package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * What a union does or means to do.
 *
 * @param employer the id of the employer
 * @param union the caller's id of the union
 * @param function what it is
 * @param on the day
 */
public record UnionAction(String employer, String union, UnionFunction function, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param union the caller's id of the union
     * @param function what it is
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public UnionAction {
        Checks.id("UnionAction.employer", employer);
        Checks.id("UnionAction.union", union);
        Checks.present("UnionAction.function", function);
        Checks.date("UnionAction.on", on);
    }
}
