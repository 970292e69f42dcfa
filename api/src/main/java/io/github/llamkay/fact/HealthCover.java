package io.github.llamkay.fact;

/**
 * The health scheme of the worker; without this fact EsSalud alone is taken, which is the rule.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param scheme EsSalud alone, a private scheme (EPS) beside it, or SIS alone
 */
public record HealthCover(String employment, HealthScheme scheme) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param scheme EsSalud alone, a private scheme (EPS) beside it, or SIS alone
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HealthCover {
        Checks.id("HealthCover.employment", employment);
        Checks.present("HealthCover.scheme", scheme);
    }
}
