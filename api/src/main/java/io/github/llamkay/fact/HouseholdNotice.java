package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The notice by which one side announced the end of a household employment.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param by who gave it
 * @param on the day on which the other side received it
 * @param waived whether the employer waived the rest of the term
 */
public record HouseholdNotice(String employment, NoticeGiver by, LocalDate on, boolean waived)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param by who gave it
     * @param on the day on which the other side received it
     * @param waived whether the employer waived the rest of the term
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public HouseholdNotice {
        Checks.id("HouseholdNotice.employment", employment);
        Checks.present("HouseholdNotice.by", by);
        Checks.date("HouseholdNotice.on", on);
    }
}
