package io.github.llamkay.fact;

import java.util.Set;

/**
 * The internal work regulations (reglamento interno de trabajo) of an employer, by what they provide for.
 *
 * @param employer the id of the employer
 * @param contents what they provide for
 */
public record InternalRules(String employer, Set<InternalRulesItem> contents) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param contents what they provide for
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public InternalRules {
        Checks.id("InternalRules.employer", employer);
        contents = Checks.set("InternalRules.contents", contents);
    }
}
