package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * How many persons work for an employer on their own account (labor autónoma), beside those of its {@link Headcount},
 * from a day on and until the next count.
 *
 * @param employer the id of the employer
 * @param workers persons, 0 or more
 * @param on the first day on which the count holds
 */
public record AutonomousWorkers(String employer, int workers, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param workers persons, 0 or more
     * @param on the first day on which the count holds
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public AutonomousWorkers {
        Checks.id("AutonomousWorkers.employer", employer);
        Checks.range("AutonomousWorkers.workers", workers, 0, 10_000_000);
        Checks.date("AutonomousWorkers.on", on);
    }
}
