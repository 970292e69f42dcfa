package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The end of the employment.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the last day of the relationship (día de cese), which counts as served
 * @param cause why it ended
 */
public record Termination(String employment, LocalDate on, TerminationCause cause) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the last day of the relationship (día de cese), which counts as served
     * @param cause why it ended
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Termination {
        Checks.id("Termination.employment", employment);
        Checks.date("Termination.on", on);
        Checks.present("Termination.cause", cause);
    }
}
