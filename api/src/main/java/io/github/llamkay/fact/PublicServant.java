package io.github.llamkay.fact;

/**
 * The regime under which a person serves a public entity, at any of its seats.
 *
 * @param employer the id of the employer
 * @param person the id that the caller gives the person
 * @param regime the regime
 */
public record PublicServant(String employer, String person, PublicRegime regime) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param person the id that the caller gives the person
     * @param regime the regime
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PublicServant {
        Checks.id("PublicServant.employer", employer);
        Checks.id("PublicServant.person", person);
        Checks.present("PublicServant.regime", regime);
    }
}
