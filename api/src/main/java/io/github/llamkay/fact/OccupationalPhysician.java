package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * The hours of the occupational physician at a work site.
 *
 * @param employer the id of the employer
 * @param site the caller's id of the work site, as in {@link SiteHeadcount}
 * @param hoursPerDay hours on each day of attendance, above 0 and at most 24
 * @param daysPerWeek days of attendance in a week, 0 to 7
 */
public record OccupationalPhysician(String employer, String site, BigDecimal hoursPerDay, int daysPerWeek)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param site the caller's id of the work site, as in {@link SiteHeadcount}
     * @param hoursPerDay hours on each day of attendance, above 0 and at most 24
     * @param daysPerWeek days of attendance in a week, 0 to 7
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public OccupationalPhysician {
        Checks.id("OccupationalPhysician.employer", employer);
        Checks.id("OccupationalPhysician.site", site);
        Checks.hours("OccupationalPhysician.hoursPerDay", hoursPerDay, 24);
        Checks.range("OccupationalPhysician.daysPerWeek", daysPerWeek, 0, 7);
    }
}
