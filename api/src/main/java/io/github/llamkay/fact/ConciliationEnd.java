package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The end of an administrative conciliation. Without one it goes on at the as-of date.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param conciliation the id of the {@link ConciliationRequest}
 * @param on its last day
 */
public record ConciliationEnd(String employment, String conciliation, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param conciliation the id of the {@link ConciliationRequest}
     * @param on its last day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ConciliationEnd {
        Checks.id("ConciliationEnd.employment", employment);
        Checks.id("ConciliationEnd.conciliation", conciliation);
        Checks.date("ConciliationEnd.on", on);
    }
}
