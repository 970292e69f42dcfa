package io.github.llamkay.fact;

/**
 * The sector of an employer.
 *
 * @param employer the id of the employer
 * @param sector private activity or the State
 */
public record EmployerSector(String employer, Sector sector) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param sector private activity or the State
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public EmployerSector {
        Checks.id("EmployerSector.employer", employer);
        Checks.present("EmployerSector.sector", sector);
    }
}
