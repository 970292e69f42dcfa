package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * How many persons work at a site, from a day on and until the next count of that site.
 *
 * @param employer the id of the employer
 * @param site the caller's id of the work site
 * @param ownWorkers workers of the employer there, 0 or more
 * @param otherWorkers workers of third parties there, 0 or more
 * @param on the first day on which the count holds
 */
public record SiteHeadcount(String employer, String site, int ownWorkers, int otherWorkers, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param site the caller's id of the work site
     * @param ownWorkers workers of the employer there, 0 or more
     * @param otherWorkers workers of third parties there, 0 or more
     * @param on the first day on which the count holds
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SiteHeadcount {
        Checks.id("SiteHeadcount.employer", employer);
        Checks.id("SiteHeadcount.site", site);
        Checks.range("SiteHeadcount.ownWorkers", ownWorkers, 0, 10_000_000);
        Checks.range("SiteHeadcount.otherWorkers", otherWorkers, 0, 10_000_000);
        Checks.date("SiteHeadcount.on", on);
    }

    /** {@return how many work there in all} */
    public int workers() {
        return ownWorkers + otherWorkers;
    }
}
