package io.github.llamkay.fact;

/**
 * The term of office of the workers' representatives of a committee, Subcommittee or of a Supervisor.
 *
 * @param employer the id of the employer
 * @param body what they are elected to
 * @param site the work site of a Subcommittee or of a site's Supervisor, or the head office
 * @param term first and last day of office, both inclusive
 */
public record RepresentativesMandate(String employer, ElectedBody body, String site, Period term)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param body what they are elected to
     * @param site the work site of a Subcommittee or of a site's Supervisor, or the head office
     * @param term first and last day of office, both inclusive
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public RepresentativesMandate {
        Checks.id("RepresentativesMandate.employer", employer);
        Checks.present("RepresentativesMandate.body", body);
        Checks.id("RepresentativesMandate.site", site);
        Checks.present("RepresentativesMandate.term", term);
    }
}
