package io.github.llamkay.fact;

/**
 * The medical service that evaluates the workers of an employer.
 *
 * @param employer the id of the employer
 * @param provider who provides it
 * @param permanent whether the workers have it permanently
 */
public record MedicalService(String employer, ServiceProvider provider, boolean permanent) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param provider who provides it
     * @param permanent whether the workers have it permanently
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public MedicalService {
        Checks.id("MedicalService.employer", employer);
        Checks.present("MedicalService.provider", provider);
    }
}
