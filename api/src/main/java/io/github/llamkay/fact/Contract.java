package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A contract of employment, in writing or by word. Several follow one another in a chain: each is told apart by its first day of
 * service. The first contract of a relationship is that whose first day is {@link Employment#start()}.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param from the first day of service under it
 * @param kind indefinite, or the modality that it names
 * @param form in writing and signed, or by word
 * @param concluded the day on which it was signed, or agreed by word
 */
public record Contract(String employment, LocalDate from, ContractKind kind, Form form, LocalDate concluded)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param from the first day of service under it
     * @param kind indefinite, or the modality that it names
     * @param form in writing and signed, or by word
     * @param concluded the day on which it was signed, or agreed by word
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Contract {
        Checks.id("Contract.employment", employment);
        Checks.date("Contract.from", from);
        Checks.present("Contract.kind", kind);
        Checks.present("Contract.form", form);
        Checks.date("Contract.concluded", concluded);
    }
}
