package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The time during which a worker holds an office of safety and health at work.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param office the office
 * @param from the first day
 * @param to the last day, in the past or not
 */
public record SafetyMandate(String employment, SafetyOffice office, LocalDate from, LocalDate to)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param office the office
     * @param from the first day
     * @param to the last day, in the past or not
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SafetyMandate {
        Checks.id("SafetyMandate.employment", employment);
        Checks.present("SafetyMandate.office", office);
        Checks.date("SafetyMandate.from", from);
        Checks.date("SafetyMandate.to", to);
        Checks.order("SafetyMandate.from", from, "SafetyMandate.to", to);
    }
}
