package io.github.llamkay.fact;

/**
 * A dismissal for a discriminatory motive, established or admitted; a suspicion is not stated as one.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param ground the motive
 */
public record DiscriminatoryDismissal(String employment, NullityGround ground) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param ground the motive
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public DiscriminatoryDismissal {
        Checks.id("DiscriminatoryDismissal.employment", employment);
        Checks.present("DiscriminatoryDismissal.ground", ground);
    }
}
