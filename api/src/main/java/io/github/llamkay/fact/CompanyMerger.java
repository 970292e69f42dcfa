package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A merger, or an analogous event, in which an employer took part.
 *
 * @param employer the id of the employer
 * @param role whether the employer goes on or ends
 * @param on the first day on which the companies are one
 */
public record CompanyMerger(String employer, MergerRole role, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param role whether the employer goes on or ends
     * @param on the first day on which the companies are one
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CompanyMerger {
        Checks.id("CompanyMerger.employer", employer);
        Checks.present("CompanyMerger.role", role);
        Checks.date("CompanyMerger.on", on);
    }
}
