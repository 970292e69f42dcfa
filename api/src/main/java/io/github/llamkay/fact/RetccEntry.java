package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An entry or renewal of the worker in RETCC, the national register of construction workers.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day of the entry
 */
public record RetccEntry(String employment, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day of the entry
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public RetccEntry {
        Checks.id("RetccEntry.employment", employment);
        Checks.date("RetccEntry.on", on);
    }
}
