package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An agreement to let annual leaves of consecutive years run together.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param yearStart first day of the first year of service whose leave is accumulated
 * @param leaves annual leaves accumulated, 2 to 20
 * @param form the form of the agreement
 */
public record LeaveAccumulation(String employment, LocalDate yearStart, int leaves, Form form)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param yearStart first day of the first year of service whose leave is accumulated
     * @param leaves annual leaves accumulated, 2 to 20
     * @param form the form of the agreement
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public LeaveAccumulation {
        Checks.id("LeaveAccumulation.employment", employment);
        Checks.date("LeaveAccumulation.yearStart", yearStart);
        Checks.range("LeaveAccumulation.leaves", leaves, 2, 20);
        Checks.present("LeaveAccumulation.form", form);
    }
}
