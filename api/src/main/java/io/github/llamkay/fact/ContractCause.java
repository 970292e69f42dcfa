package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * The objective cause of a contract subject to modality, as the facts show it. The set is complete: a trait that is not in it does not
 * hold.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param from the first day of service under the {@link Contract} that it is about
 * @param traits what is true of the cause
 */
public record ContractCause(String employment, LocalDate from, Set<CauseTrait> traits) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param from the first day of service under the {@link Contract} that it is about
     * @param traits what is true of the cause
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ContractCause {
        Checks.id("ContractCause.employment", employment);
        Checks.date("ContractCause.from", from);
        traits = Checks.set("ContractCause.traits", traits);
    }
}
