package io.github.llamkay.fact;

/**
 * Professional practice done under earlier agreements, as the register of the centre counts it.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param months whole months, 0 to 600
 */
public record EarlierPractice(String employment, int months) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param months whole months, 0 to 600
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public EarlierPractice {
        Checks.id("EarlierPractice.employment", employment);
        Checks.range("EarlierPractice.months", months, 0, 600);
    }
}
