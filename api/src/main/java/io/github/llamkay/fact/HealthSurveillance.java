package io.github.llamkay.fact;

import java.util.Set;

/**
 * What proves the watch over the workers' health at a site.
 *
 * @param employer the id of the employer
 * @param site the caller's id of the work site, as in {@link SiteHeadcount}
 * @param documents the documents that can be produced; one not in the set cannot
 */
public record HealthSurveillance(String employer, String site, Set<HealthDocument> documents) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param site the caller's id of the work site, as in {@link SiteHeadcount}
     * @param documents the documents that can be produced; one not in the set cannot
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HealthSurveillance {
        Checks.id("HealthSurveillance.employer", employer);
        Checks.id("HealthSurveillance.site", site);
        documents = Checks.set("HealthSurveillance.documents", documents);
    }
}
