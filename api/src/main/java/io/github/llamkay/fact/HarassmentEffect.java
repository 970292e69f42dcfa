package io.github.llamkay.fact;

/**
 * An effect of a {@link HarassmentConduct} that was observed.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param conduct the id of the conduct
 * @param kind the effect
 */
public record HarassmentEffect(String employment, String conduct, EffectKind kind) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param conduct the id of the conduct
     * @param kind the effect
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HarassmentEffect {
        Checks.id("HarassmentEffect.employment", employment);
        Checks.id("HarassmentEffect.conduct", conduct);
        Checks.present("HarassmentEffect.kind", kind);
    }
}
