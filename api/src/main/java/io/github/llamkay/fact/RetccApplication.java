package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * An application for entry in RETCC, the national register of construction workers, with what was presented.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day of the application
 * @param office the region whose regional labour office received it
 * @param renewal whether the worker was entered before
 * @param works works on which the worker was in the year before, 0 to 1000
 * @param workCertificates of them, those with a certificate of work, 0 to works
 * @param items what else was presented
 */
public record RetccApplication(
        String employment,
        LocalDate on,
        Region office,
        boolean renewal,
        int works,
        int workCertificates,
        Set<RetccItem> items)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day of the application
     * @param office the region whose regional labour office received it
     * @param renewal whether the worker was entered before
     * @param works works on which the worker was in the year before, 0 to 1000
     * @param workCertificates of them, those with a certificate of work, 0 to works
     * @param items what else was presented
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public RetccApplication {
        Checks.id("RetccApplication.employment", employment);
        Checks.date("RetccApplication.on", on);
        Checks.present("RetccApplication.office", office);
        Checks.range("RetccApplication.works", works, 0, 1000);
        items = Checks.set("RetccApplication.items", items);
        Checks.range("RetccApplication.workCertificates", workCertificates, 0, works);
    }
}
