package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A step of the procedure of a {@link HarassmentComplaint}. Its final resolution is a {@link HarassmentResolution}.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param complaint the id of the complaint
 * @param step what happened
 * @param on the day
 */
public record HarassmentComplaintStep(String employment, String complaint, HarassmentStep step, LocalDate on)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param complaint the id of the complaint
     * @param step what happened
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HarassmentComplaintStep {
        Checks.id("HarassmentComplaintStep.employment", employment);
        Checks.id("HarassmentComplaintStep.complaint", complaint);
        Checks.present("HarassmentComplaintStep.step", step);
        Checks.date("HarassmentComplaintStep.on", on);
    }
}
