package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * A complaint to the labour inspection.
 *
 * @param employer the id of the employer
 * @param complaint the caller's id of it
 * @param filer who files it
 * @param form in writing or by word
 * @param items what it states; an item not in the set is not stated
 * @param on the day
 */
public record InspectionComplaint(
        String employer, String complaint, Complainant filer, Form form, Set<ComplaintItem> items, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param complaint the caller's id of it
     * @param filer who files it
     * @param form in writing or by word
     * @param items what it states; an item not in the set is not stated
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public InspectionComplaint {
        Checks.id("InspectionComplaint.employer", employer);
        Checks.id("InspectionComplaint.complaint", complaint);
        Checks.present("InspectionComplaint.filer", filer);
        Checks.present("InspectionComplaint.form", form);
        items = Checks.set("InspectionComplaint.items", items);
        Checks.date("InspectionComplaint.on", on);
    }
}
