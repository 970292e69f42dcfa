package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * How many workers were posted to the employer for temporary services by intermediation, and how many it had of its own.
 *
 * @param employer the id of the user company
 * @param posted workers posted for temporary services by all service companies together, 0 or more; those of complementary and specialised services do not count
 * @param direct workers hired by the user company itself, 0 or more; neither posted workers nor trainees
 * @param on the day of the count
 */
public record PostedTemporaryWorkers(String employer, int posted, int direct, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the user company
     * @param posted workers posted for temporary services by all service companies together, 0 or more; those of complementary and specialised services do not count
     * @param direct workers hired by the user company itself, 0 or more; neither posted workers nor trainees
     * @param on the day of the count
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PostedTemporaryWorkers {
        Checks.id("PostedTemporaryWorkers.employer", employer);
        Checks.range("PostedTemporaryWorkers.posted", posted, 0, 10_000_000);
        Checks.range("PostedTemporaryWorkers.direct", direct, 0, 10_000_000);
        Checks.date("PostedTemporaryWorkers.on", on);
    }
}
