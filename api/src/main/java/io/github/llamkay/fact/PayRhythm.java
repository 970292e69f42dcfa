package io.github.llamkay.fact;

/**
 * How often the parties agreed that the wage is paid.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param frequency the rhythm agreed
 */
public record PayRhythm(String employment, PayFrequency frequency) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param frequency the rhythm agreed
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PayRhythm {
        Checks.id("PayRhythm.employment", employment);
        Checks.present("PayRhythm.frequency", frequency);
    }
}
