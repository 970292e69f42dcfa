package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the paper of a contract states. The set is complete: an item that is not in it is not in the paper.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param from the first day of service under the {@link Contract} that it is about
 * @param items what the paper states
 */
public record ContractContents(String employment, LocalDate from, Set<ContractItem> items) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param from the first day of service under the {@link Contract} that it is about
     * @param items what the paper states
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ContractContents {
        Checks.id("ContractContents.employment", employment);
        Checks.date("ContractContents.from", from);
        items = Checks.set("ContractContents.items", items);
    }
}
