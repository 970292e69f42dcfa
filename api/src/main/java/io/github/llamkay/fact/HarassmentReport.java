package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A report (denuncia) of harassment to the labour inspection system.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day of filing
 * @param by who filed it
 */
public record HarassmentReport(String employment, LocalDate on, ReportedBy by) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day of filing
     * @param by who filed it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HarassmentReport {
        Checks.id("HarassmentReport.employment", employment);
        Checks.date("HarassmentReport.on", on);
        Checks.present("HarassmentReport.by", by);
    }
}
