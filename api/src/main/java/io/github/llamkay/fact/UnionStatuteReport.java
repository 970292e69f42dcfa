package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * The report of new statutes of a union to the labour authority.
 *
 * @param employer the id of the employer
 * @param union the caller's id of the union
 * @param items what was presented
 * @param on the day
 */
public record UnionStatuteReport(String employer, String union, Set<StatuteReportItem> items, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param union the caller's id of the union
     * @param items what was presented
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public UnionStatuteReport {
        Checks.id("UnionStatuteReport.employer", employer);
        Checks.id("UnionStatuteReport.union", union);
        items = Checks.set("UnionStatuteReport.items", items);
        Checks.date("UnionStatuteReport.on", on);
    }
}
