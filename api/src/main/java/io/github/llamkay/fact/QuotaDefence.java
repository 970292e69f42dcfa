package io.github.llamkay.fact;

import java.util.Set;

/**
 * What an employer proves, in answer to the notice that the quota was not met, about the posts that it had to fill.
 *
 * @param employer the id of the employer
 * @param year the calendar year of the quota
 * @param proven everything proven; a circumstance not in the set is not proven
 */
public record QuotaDefence(String employer, int year, Set<QuotaCircumstance> proven) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param year the calendar year of the quota
     * @param proven everything proven; a circumstance not in the set is not proven
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public QuotaDefence {
        Checks.id("QuotaDefence.employer", employer);
        Checks.range("QuotaDefence.year", year, 1930, 2099);
        proven = Checks.set("QuotaDefence.proven", proven);
    }
}
