package io.github.llamkay.fact;

import java.util.Set;

/**
 * How a {@link HarassmentConduct} was. A trait not in the set is known not to be there.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param conduct the id of the conduct
 * @param traits all its traits
 */
public record HarassmentTraits(String employment, String conduct, Set<HarassmentTrait> traits)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param conduct the id of the conduct
     * @param traits all its traits
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HarassmentTraits {
        Checks.id("HarassmentTraits.employment", employment);
        Checks.id("HarassmentTraits.conduct", conduct);
        traits = Checks.set("HarassmentTraits.traits", traits);
    }
}
