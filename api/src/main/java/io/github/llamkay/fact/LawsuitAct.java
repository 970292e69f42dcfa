package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An act of a lawsuit.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param lawsuit the id of the {@link Lawsuit}
 * @param kind what happened
 * @param on the day
 */
public record LawsuitAct(String employment, String lawsuit, LawsuitActKind kind, LocalDate on)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param lawsuit the id of the {@link Lawsuit}
     * @param kind what happened
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public LawsuitAct {
        Checks.id("LawsuitAct.employment", employment);
        Checks.id("LawsuitAct.lawsuit", lawsuit);
        Checks.present("LawsuitAct.kind", kind);
        Checks.date("LawsuitAct.on", on);
    }
}
