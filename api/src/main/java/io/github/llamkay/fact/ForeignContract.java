package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A term of the contract of a foreign worker: the first, or an extension.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param form its form
 * @param from first day of the term
 * @param to last day of the term
 * @param training whether it states in writing the commitment to train national staff in the same occupation
 */
public record ForeignContract(String employment, Form form, LocalDate from, LocalDate to, boolean training)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param form its form
     * @param from first day of the term
     * @param to last day of the term
     * @param training whether it states in writing the commitment to train national staff in the same occupation
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ForeignContract {
        Checks.id("ForeignContract.employment", employment);
        Checks.present("ForeignContract.form", form);
        Checks.date("ForeignContract.from", from);
        Checks.date("ForeignContract.to", to);
        Checks.order("ForeignContract.from", from, "ForeignContract.to", to);
    }
}
