package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The pregnancy of the worker.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param conceived the day of conception, as the medical certificate gives it
 * @param expectedBirth the probable day of birth, not before conception and at most 320 days after it
 */
public record Pregnancy(String employment, LocalDate conceived, LocalDate expectedBirth) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param conceived the day of conception, as the medical certificate gives it
     * @param expectedBirth the probable day of birth, not before conception and at most 320 days after it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Pregnancy {
        Checks.id("Pregnancy.employment", employment);
        Checks.date("Pregnancy.conceived", conceived);
        Checks.date("Pregnancy.expectedBirth", expectedBirth);
        Checks.order("Pregnancy.conceived", conceived, "Pregnancy.expectedBirth", expectedBirth);
        Checks.within("Pregnancy.conceived", conceived, "Pregnancy.expectedBirth", expectedBirth, 320);
    }
}
