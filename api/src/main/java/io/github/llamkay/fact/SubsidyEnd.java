package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The last day of the longest period for which the social health insurance pays a temporary subsidy.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param lastDay the day
 */
public record SubsidyEnd(String employment, LocalDate lastDay) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param lastDay the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SubsidyEnd {
        Checks.id("SubsidyEnd.employment", employment);
        Checks.date("SubsidyEnd.lastDay", lastDay);
    }
}
