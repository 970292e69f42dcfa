package io.github.llamkay.fact;

/**
 * A longer limit of professional practice that the centre or university sets by regulation.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param months months, 1 to 120
 */
public record PracticeLimit(String employment, int months) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param months months, 1 to 120
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PracticeLimit {
        Checks.id("PracticeLimit.employment", employment);
        Checks.range("PracticeLimit.months", months, 1, 120);
    }
}
