package io.github.llamkay.fact;

/**
 * Persons at the workplace other than the workers of the employer.
 *
 * @param employer the id of the employer
 * @param trainees persons under formative modalities, 0 or more
 * @param seconded workers seconded by intermediation entities and outsourcing companies, 0 or more
 */
public record OtherPersonnel(String employer, int trainees, int seconded) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param trainees persons under formative modalities, 0 or more
     * @param seconded workers seconded by intermediation entities and outsourcing companies, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public OtherPersonnel {
        Checks.id("OtherPersonnel.employer", employer);
        Checks.range("OtherPersonnel.trainees", trainees, 0, 1_000_000);
        Checks.range("OtherPersonnel.seconded", seconded, 0, 1_000_000);
    }
}
