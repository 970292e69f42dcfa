package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The day on which an enterprise was formed.
 *
 * @param employer the id of the employer
 * @param on the day
 */
public record CompanyFormation(String employer, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CompanyFormation {
        Checks.id("CompanyFormation.employer", employer);
        Checks.date("CompanyFormation.on", on);
    }
}
