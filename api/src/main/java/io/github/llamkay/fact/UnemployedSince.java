package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Since when a person has been without a job, continuously.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the first day without a job, after the last one
 */
public record UnemployedSince(String employment, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the first day without a job, after the last one
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public UnemployedSince {
        Checks.id("UnemployedSince.employment", employment);
        Checks.date("UnemployedSince.on", on);
    }
}
