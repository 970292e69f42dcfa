package io.github.llamkay.fact;

/**
 * How many workers an infringement of safety and health at work reaches; without this fact one is counted.
 *
 * @param employer the id of the employer
 * @param infringement the caller's id of the infringement, as in {@link SafetyInfringement}
 * @param workers 1 or more
 */
public record InfringementReach(String employer, String infringement, int workers) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param infringement the caller's id of the infringement, as in {@link SafetyInfringement}
     * @param workers 1 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public InfringementReach {
        Checks.id("InfringementReach.employer", employer);
        Checks.id("InfringementReach.infringement", infringement);
        Checks.range("InfringementReach.workers", workers, 1, 1_000_000);
    }
}
