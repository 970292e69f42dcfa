package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The resignation of a worker.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day on which the letter was delivered or served, or refused
 * @param form written or oral
 * @param receipt how it reached the employer
 */
public record Resignation(String employment, LocalDate on, Form form, LetterReceipt receipt) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day on which the letter was delivered or served, or refused
     * @param form written or oral
     * @param receipt how it reached the employer
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Resignation {
        Checks.id("Resignation.employment", employment);
        Checks.date("Resignation.on", on);
        Checks.present("Resignation.form", form);
        Checks.present("Resignation.receipt", receipt);
    }
}
