package io.github.llamkay.fact;

/**
 * Whether an employer has a personnel or human resources office, or somebody who acts as such.
 *
 * @param employer the id of the {@link Employer}
 * @param exists whether it has one
 */
public record HrOffice(String employer, boolean exists) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the {@link Employer}
     * @param exists whether it has one
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HrOffice {
        Checks.id("HrOffice.employer", employer);
    }
}
