package io.github.llamkay.fact;

import java.util.Set;

/**
 * How services that are billed are really rendered. The {@link Employment} that it names is the one that would stand if they
 * were an employment: what other rules grant on it is owed only then.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param billing what the person issues for the services
 * @param traits everything that holds of the services; a trait not in the set does not
 */
public record ServiceTerms(String employment, Billing billing, Set<ServiceTrait> traits) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param billing what the person issues for the services
     * @param traits everything that holds of the services; a trait not in the set does not
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ServiceTerms {
        Checks.id("ServiceTerms.employment", employment);
        Checks.present("ServiceTerms.billing", billing);
        traits = Checks.set("ServiceTerms.traits", traits);
    }

    /** {@return whether the three elements of an employment are given: personal, paid and subordinated work} */
    public boolean employed() {
        return traits.contains(ServiceTrait.PERSONAL)
                && traits.contains(ServiceTrait.REMUNERATED)
                && traits.contains(ServiceTrait.SUBORDINATED);
    }

    /** {@return whether there is subordination, or signs of it} */
    public boolean dependent() {
        return traits.contains(ServiceTrait.SUBORDINATED) || traits.contains(ServiceTrait.SIGNS_OF_DEPENDENCE);
    }
}
