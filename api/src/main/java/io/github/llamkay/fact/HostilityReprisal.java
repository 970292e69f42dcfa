package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An act by which the employer ended or altered the employment on account of a lawsuit or its result.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param conduct the hostile act that the lawsuit was about
 * @param on the day of the reprisal
 */
public record HostilityReprisal(String employment, HostileConduct conduct, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param conduct the hostile act that the lawsuit was about
     * @param on the day of the reprisal
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HostilityReprisal {
        Checks.id("HostilityReprisal.employment", employment);
        Checks.present("HostilityReprisal.conduct", conduct);
        Checks.date("HostilityReprisal.on", on);
    }
}
