package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A court declared that the relationship is an employment.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day of the judgment
 */
public record EmploymentRecognition(String employment, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day of the judgment
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public EmploymentRecognition {
        Checks.id("EmploymentRecognition.employment", employment);
        Checks.date("EmploymentRecognition.on", on);
    }
}
