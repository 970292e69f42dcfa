package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An event in the life of a contract.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param from the first day of service under the {@link Contract} that it is about
 * @param kind what happened, or was due to happen
 * @param on the day
 */
public record ContractEvent(String employment, LocalDate from, ContractEventKind kind, LocalDate on)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param from the first day of service under the {@link Contract} that it is about
     * @param kind what happened, or was due to happen
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ContractEvent {
        Checks.id("ContractEvent.employment", employment);
        Checks.date("ContractEvent.from", from);
        Checks.present("ContractEvent.kind", kind);
        Checks.date("ContractEvent.on", on);
    }
}
