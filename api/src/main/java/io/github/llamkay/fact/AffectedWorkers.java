package io.github.llamkay.fact;

/**
 * How many workers of an employer an infringement reaches, where the caller knows it from more than this case.
 *
 * @param employer the id of the employer
 * @param benefit the benefit in question
 * @param workers 1 or more
 */
public record AffectedWorkers(String employer, Benefit benefit, int workers) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param benefit the benefit in question
     * @param workers 1 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public AffectedWorkers {
        Checks.id("AffectedWorkers.employer", employer);
        Checks.present("AffectedWorkers.benefit", benefit);
        Checks.range("AffectedWorkers.workers", workers, 1, 1_000_000);
    }
}
