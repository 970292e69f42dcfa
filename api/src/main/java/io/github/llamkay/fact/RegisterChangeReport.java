package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * The report of an event to the register of household workers.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param kind the event reported
 * @param event the day of the event
 * @param on the day of the report
 * @param items everything that holds of it
 */
public record RegisterChangeReport(
        String employment, RegisterChangeKind kind, LocalDate event, LocalDate on, Set<RegisterChangeItem> items)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param kind the event reported
     * @param event the day of the event
     * @param on the day of the report
     * @param items everything that holds of it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public RegisterChangeReport {
        Checks.id("RegisterChangeReport.employment", employment);
        Checks.present("RegisterChangeReport.kind", kind);
        Checks.date("RegisterChangeReport.event", event);
        Checks.date("RegisterChangeReport.on", on);
        items = Checks.set("RegisterChangeReport.items", items);
    }
}
