package io.github.llamkay.fact;

/**
 * The work site (centro de trabajo) at which the worker serves.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param site the caller's id of the site, as in {@link LactationRoom}
 */
public record WorkSite(String employment, String site) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param site the caller's id of the site, as in {@link LactationRoom}
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WorkSite {
        Checks.id("WorkSite.employment", employment);
        Checks.id("WorkSite.site", site);
    }
}
