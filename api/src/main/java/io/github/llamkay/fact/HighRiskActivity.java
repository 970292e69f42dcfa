package io.github.llamkay.fact;

/**
 * An employer performs an activity of high risk.
 *
 * @param employer the id of the employer
 */
public record HighRiskActivity(String employer) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HighRiskActivity {
        Checks.id("HighRiskActivity.employer", employer);
    }
}
