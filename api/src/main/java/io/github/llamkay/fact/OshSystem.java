package io.github.llamkay.fact;

import java.util.Set;

/**
 * The management system of safety and health at work (SGSST) of an employer, by its components.
 *
 * @param employer the id of the employer
 * @param components what it consists of; a component not in the set is missing
 */
public record OshSystem(String employer, Set<OshComponent> components) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param components what it consists of; a component not in the set is missing
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public OshSystem {
        Checks.id("OshSystem.employer", employer);
        components = Checks.set("OshSystem.components", components);
    }
}
