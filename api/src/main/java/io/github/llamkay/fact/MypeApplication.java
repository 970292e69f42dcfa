package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * An application for registration in REMYPE.
 *
 * @param employer the id of the employer
 * @param on the day of the application
 * @param items what was presented
 */
public record MypeApplication(String employer, LocalDate on, Set<MypeFilingItem> items) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param on the day of the application
     * @param items what was presented
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public MypeApplication {
        Checks.id("MypeApplication.employer", employer);
        Checks.date("MypeApplication.on", on);
        items = Checks.set("MypeApplication.items", items);
    }
}
