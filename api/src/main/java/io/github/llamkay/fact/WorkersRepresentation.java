package io.github.llamkay.fact;

/**
 * Who speaks for the workers.
 *
 * @param employer the id of the employer
 * @param by who
 */
public record WorkersRepresentation(String employer, Representation by) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param by who
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WorkersRepresentation {
        Checks.id("WorkersRepresentation.employer", employer);
        Checks.present("WorkersRepresentation.by", by);
    }
}
