package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An extension (prórroga) of a contract, or its renewal under the same contract.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param from the first day of service under the {@link Contract} that it is about
 * @param to the last day to which it was extended
 */
public record ContractExtension(String employment, LocalDate from, LocalDate to) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param from the first day of service under the {@link Contract} that it is about
     * @param to the last day to which it was extended
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ContractExtension {
        Checks.id("ContractExtension.employment", employment);
        Checks.date("ContractExtension.from", from);
        Checks.date("ContractExtension.to", to);
        Checks.order("ContractExtension.from", from, "ContractExtension.to", to);
    }
}
