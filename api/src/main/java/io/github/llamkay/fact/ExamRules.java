package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Internal rules of an employer that demand medical examinations which the law does not.
 *
 * @param employer the id of the employer
 * @param reasoned whether they state their reasons duly
 * @param approved the day of their approval
 */
public record ExamRules(String employer, boolean reasoned, LocalDate approved) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param reasoned whether they state their reasons duly
     * @param approved the day of their approval
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ExamRules {
        Checks.id("ExamRules.employer", employer);
        Checks.date("ExamRules.approved", approved);
    }
}
