package io.github.llamkay.fact;

import java.util.Set;

/**
 * What an employer plans and applies for safety and health at work.
 *
 * @param employer the id of the employer
 * @param topics what is planned; a topic not in the set is not
 */
public record OshPlanning(String employer, Set<OshPlanningTopic> topics) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param topics what is planned; a topic not in the set is not
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public OshPlanning {
        Checks.id("OshPlanning.employer", employer);
        topics = Checks.set("OshPlanning.topics", topics);
    }
}
