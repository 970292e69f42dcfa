package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The worker works on a construction work.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param work the id of the {@link ConstructionWork}
 * @param from the first day on it
 */
public record SiteWork(String employment, String work, LocalDate from) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param work the id of the {@link ConstructionWork}
     * @param from the first day on it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SiteWork {
        Checks.id("SiteWork.employment", employment);
        Checks.id("SiteWork.work", work);
        Checks.date("SiteWork.from", from);
    }
}
