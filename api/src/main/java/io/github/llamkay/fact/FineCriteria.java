package io.github.llamkay.fact;

import java.util.Set;

/**
 * The criteria that are known for grading the fine of an infringement of safety and health at work.
 *
 * @param employer the id of the employer
 * @param infringement the caller's id of the infringement, as in {@link SafetyInfringement}
 * @param known the criteria on which there is information
 */
public record FineCriteria(String employer, String infringement, Set<FineCriterion> known) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param infringement the caller's id of the infringement, as in {@link SafetyInfringement}
     * @param known the criteria on which there is information
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public FineCriteria {
        Checks.id("FineCriteria.employer", employer);
        Checks.id("FineCriteria.infringement", infringement);
        known = Checks.set("FineCriteria.known", known);
    }
}
