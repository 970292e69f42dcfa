package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The worker is entered in the payroll (planilla). That the worker is not is stated by {@link NotDone} of
 * {@link Duty#REGISTER_IN_PAYROLL}.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param recordedStart the date of entry that the payroll records
 */
public record PayrollRegistration(String employment, LocalDate recordedStart) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param recordedStart the date of entry that the payroll records
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PayrollRegistration {
        Checks.id("PayrollRegistration.employment", employment);
        Checks.date("PayrollRegistration.recordedStart", recordedStart);
    }
}
