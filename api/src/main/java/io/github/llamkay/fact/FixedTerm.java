package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The contract has a term: a modal contract (contrato sujeto a modalidad).
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param ends the last day of the term
 */
public record FixedTerm(String employment, LocalDate ends) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param ends the last day of the term
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public FixedTerm {
        Checks.id("FixedTerm.employment", employment);
        Checks.date("FixedTerm.ends", ends);
    }
}
