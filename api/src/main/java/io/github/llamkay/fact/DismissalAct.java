package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An act or omission of the employer in a procedure of dismissal.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param kind what it was
 * @param on the day
 */
public record DismissalAct(String employment, DismissalActKind kind, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param kind what it was
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public DismissalAct {
        Checks.id("DismissalAct.employment", employment);
        Checks.present("DismissalAct.kind", kind);
        Checks.date("DismissalAct.on", on);
    }
}
