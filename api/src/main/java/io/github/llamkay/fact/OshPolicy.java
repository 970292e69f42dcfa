package io.github.llamkay.fact;

import java.util.Set;

/**
 * The policy of safety and health at work of an employer.
 *
 * @param employer the id of the employer
 * @param traits what holds of it; a trait not in the set does not
 */
public record OshPolicy(String employer, Set<OshPolicyTrait> traits) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param traits what holds of it; a trait not in the set does not
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public OshPolicy {
        Checks.id("OshPolicy.employer", employer);
        traits = Checks.set("OshPolicy.traits", traits);
    }
}
