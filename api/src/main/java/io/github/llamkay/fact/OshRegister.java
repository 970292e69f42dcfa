package io.github.llamkay.fact;

import java.util.Set;

/**
 * An obligatory register of safety and health at work that an employer keeps.
 *
 * @param employer the id of the employer
 * @param kind which register
 * @param traits what holds of it; a trait not in the set does not
 */
public record OshRegister(String employer, OshRegisterKind kind, Set<OshRegisterTrait> traits) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param kind which register
     * @param traits what holds of it; a trait not in the set does not
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public OshRegister {
        Checks.id("OshRegister.employer", employer);
        Checks.present("OshRegister.kind", kind);
        traits = Checks.set("OshRegister.traits", traits);
    }
}
