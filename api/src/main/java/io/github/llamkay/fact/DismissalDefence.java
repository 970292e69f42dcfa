package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The written defence of the worker against a letter of charges (descargos). What it says of each charge is a {@link ChargeAnswer}; a charge without one is not answered in it.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day on which the employer received it
 */
public record DismissalDefence(String employment, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day on which the employer received it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public DismissalDefence {
        Checks.id("DismissalDefence.employment", employment);
        Checks.date("DismissalDefence.on", on);
    }
}
