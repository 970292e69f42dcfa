package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Days on which the worker did not work, or worked away from the usual post, for one reason.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param kind the reason
 * @param from first day
 * @param to last day, inclusive
 * @param payer who pays these days
 */
public record Absence(String employment, AbsenceKind kind, LocalDate from, LocalDate to, Payer payer)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param kind the reason
     * @param from first day
     * @param to last day, inclusive
     * @param payer who pays these days
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Absence {
        Checks.id("Absence.employment", employment);
        Checks.present("Absence.kind", kind);
        Checks.date("Absence.from", from);
        Checks.date("Absence.to", to);
        Checks.order("Absence.from", from, "Absence.to", to);
        Checks.present("Absence.payer", payer);
    }

    /**
     * States an absence paid by whoever usually pays its kind.
     *
     * @param employment the id of the employment
     * @param kind the reason
     * @param from first day
     * @param to last day, inclusive
     */
    public Absence(String employment, AbsenceKind kind, LocalDate from, LocalDate to) {
        this(employment, kind, from, to, Checks.present("Absence.kind", kind).usualPayer());
    }
}
