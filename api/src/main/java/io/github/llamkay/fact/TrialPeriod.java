package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The trial period of the employment, where it is known: agreed, excluded or not served again by a worker rehired.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param lastDay its last day; the eve of the first day of service where there was none
 */
public record TrialPeriod(String employment, LocalDate lastDay) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param lastDay its last day; the eve of the first day of service where there was none
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public TrialPeriod {
        Checks.id("TrialPeriod.employment", employment);
        Checks.date("TrialPeriod.lastDay", lastDay);
    }
}
