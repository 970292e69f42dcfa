package io.github.llamkay.fact;

/**
 * An election of the workers' representatives for safety and health at work: to a committee, to a Subcommittee or of the
 * Supervisor.
 *
 * @param id the id that the other facts use for this election, and the subject of its findings
 * @param employer the id of the employer
 * @param body what is elected
 */
public record Election(String id, String employer, ElectedBody body) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param id the id that the other facts use for this election, and the subject of its findings
     * @param employer the id of the employer
     * @param body what is elected
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Election {
        Checks.id("Election.id", id);
        Checks.id("Election.employer", employer);
        Checks.present("Election.body", body);
    }

    @Override
    public String election() {
        return id;
    }
}
