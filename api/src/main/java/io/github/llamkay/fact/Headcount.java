package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * How many workers an employer has, from a day on and until the next count.
 *
 * @param employer the id of the employer
 * @param workers workers of every contract and schedule, 0 or more
 * @param on the first day on which the count holds
 */
public record Headcount(String employer, int workers, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param workers workers of every contract and schedule, 0 or more
     * @param on the first day on which the count holds
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Headcount {
        Checks.id("Headcount.employer", employer);
        Checks.range("Headcount.workers", workers, 0, 10_000_000);
        Checks.date("Headcount.on", on);
    }
}
