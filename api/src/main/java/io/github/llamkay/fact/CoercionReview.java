package io.github.llamkay.fact;

import java.util.Set;

/**
 * The penalties and threats found when it was looked into why someone works. A penalty in neither set was found
 * not to be there, or its threat not to be credible.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param real those really present
 * @param credible those threatened credibly
 */
public record CoercionReview(String employment, Set<Coercion> real, Set<Coercion> credible) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param real those really present
     * @param credible those threatened credibly
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CoercionReview {
        Checks.id("CoercionReview.employment", employment);
        real = Checks.set("CoercionReview.real", real);
        credible = Checks.set("CoercionReview.credible", credible);
    }
}
