package io.github.llamkay.fact;

/**
 * Annual leave longer than that of the law, agreed with the employer.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param days calendar days a year, 1 to 366
 */
public record AgreedAnnualLeave(String employment, int days) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param days calendar days a year, 1 to 366
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public AgreedAnnualLeave {
        Checks.id("AgreedAnnualLeave.employment", employment);
        Checks.range("AgreedAnnualLeave.days", days, 1, 366);
    }
}
