package io.github.llamkay.fact;

import java.util.Set;

/**
 * A rule on safety and health at work of the regulation of a sector.
 *
 * @param employer the id of the employer
 * @param rule the name of it
 * @param traits how it stands to the law and its regulation; a trait not in the set does not hold
 */
public record SectorRule(String employer, String rule, Set<SectorRuleTrait> traits) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param rule the name of it
     * @param traits how it stands to the law and its regulation; a trait not in the set does not hold
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SectorRule {
        Checks.id("SectorRule.employer", employer);
        Checks.id("SectorRule.rule", rule);
        traits = Checks.set("SectorRule.traits", traits);
    }
}
