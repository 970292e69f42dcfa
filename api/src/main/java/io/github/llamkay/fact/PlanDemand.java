package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An inspector asks for the training plan of a person in training.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day
 */
public record PlanDemand(String employment, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PlanDemand {
        Checks.id("PlanDemand.employment", employment);
        Checks.date("PlanDemand.on", on);
    }
}
