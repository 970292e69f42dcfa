package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An occupational medical examination of the worker was done.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day
 */
public record MedicalExam(String employment, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public MedicalExam {
        Checks.id("MedicalExam.employment", employment);
        Checks.date("MedicalExam.on", on);
    }
}
