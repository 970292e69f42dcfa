package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An internal complaint (queja) of sexual harassment, made to the employer.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param id an id of the caller, by which other facts name it
 * @param on the day on which it was filed
 * @param form in writing or by word
 * @param receivedBy who received it
 */
public record HarassmentComplaint(String employment, String id, LocalDate on, Form form, ComplaintReceiver receivedBy)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param id an id of the caller, by which other facts name it
     * @param on the day on which it was filed
     * @param form in writing or by word
     * @param receivedBy who received it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HarassmentComplaint {
        Checks.id("HarassmentComplaint.employment", employment);
        Checks.id("HarassmentComplaint.id", id);
        Checks.date("HarassmentComplaint.on", on);
        Checks.present("HarassmentComplaint.form", form);
        Checks.present("HarassmentComplaint.receivedBy", receivedBy);
    }
}
