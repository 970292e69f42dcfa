package io.github.llamkay.fact;

/**
 * Whether an employer contributes to SENATI.
 *
 * @param employer the id of the employer
 * @param contributor how
 */
public record SenatiContribution(String employer, SenatiContributor contributor) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param contributor how
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SenatiContribution {
        Checks.id("SenatiContribution.employer", employer);
        Checks.present("SenatiContribution.contributor", contributor);
    }
}
