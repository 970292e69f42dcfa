package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * The resolution that ends a {@link HarassmentComplaint}. A sanction not in the set was not imposed.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param complaint the id of the complaint
 * @param on the day
 * @param outcome whether it holds the harassment established
 * @param protectiveMeasures whether it contains measures in favour of the injured person
 * @param badFaithProven whether the bad faith of the complainant was proven
 * @param sanctions the sanctions that it imposes
 */
public record HarassmentResolution(
        String employment,
        String complaint,
        LocalDate on,
        ClaimOutcome outcome,
        boolean protectiveMeasures,
        boolean badFaithProven,
        Set<HarassmentSanction> sanctions)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param complaint the id of the complaint
     * @param on the day
     * @param outcome whether it holds the harassment established
     * @param protectiveMeasures whether it contains measures in favour of the injured person
     * @param badFaithProven whether the bad faith of the complainant was proven
     * @param sanctions the sanctions that it imposes
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HarassmentResolution {
        Checks.id("HarassmentResolution.employment", employment);
        Checks.id("HarassmentResolution.complaint", complaint);
        Checks.date("HarassmentResolution.on", on);
        Checks.present("HarassmentResolution.outcome", outcome);
        sanctions = Checks.set("HarassmentResolution.sanctions", sanctions);
    }
}
