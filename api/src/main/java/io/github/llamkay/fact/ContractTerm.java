package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The fixed term of a contract, as first agreed; {@link ContractExtension} states what was added.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param from the first day of service under the {@link Contract} that it is about
 * @param to the last day of the term
 */
public record ContractTerm(String employment, LocalDate from, LocalDate to) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param from the first day of service under the {@link Contract} that it is about
     * @param to the last day of the term
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ContractTerm {
        Checks.id("ContractTerm.employment", employment);
        Checks.date("ContractTerm.from", from);
        Checks.date("ContractTerm.to", to);
        Checks.order("ContractTerm.from", from, "ContractTerm.to", to);
    }
}
