package io.github.llamkay.fact;

/**
 * An infringement of safety and health at work caused an accident.
 *
 * @param employer the id of the employer
 * @param infringement the caller's id of the infringement, as in {@link SafetyInfringement}
 * @param event the id of the accident, as in {@link SafetyEvent}
 */
public record InfringementHarm(String employer, String infringement, String event) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param infringement the caller's id of the infringement, as in {@link SafetyInfringement}
     * @param event the id of the accident, as in {@link SafetyEvent}
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public InfringementHarm {
        Checks.id("InfringementHarm.employer", employer);
        Checks.id("InfringementHarm.infringement", infringement);
        Checks.id("InfringementHarm.event", event);
    }
}
