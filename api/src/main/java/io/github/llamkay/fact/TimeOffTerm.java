package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Another term than that of the law, agreed for taking the rest that makes up for overtime.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param worked the days whose overtime it covers
 * @param by the last day to take the rest
 */
public record TimeOffTerm(String employment, Period worked, LocalDate by) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param worked the days whose overtime it covers
     * @param by the last day to take the rest
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public TimeOffTerm {
        Checks.id("TimeOffTerm.employment", employment);
        Checks.present("TimeOffTerm.worked", worked);
        Checks.date("TimeOffTerm.by", by);
    }
}
