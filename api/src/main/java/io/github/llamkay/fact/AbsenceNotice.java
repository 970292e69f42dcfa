package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The reasons that a worker gave for an absence, and whether the employer accepted them.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param from the first day of the {@link Absence}
 * @param form how they were given
 * @param required the form that was asked for
 * @param accepted whether the employer, on evaluation, holds the absence justified
 */
public record AbsenceNotice(String employment, LocalDate from, NoticeForm form, RequiredForm required, boolean accepted)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param from the first day of the {@link Absence}
     * @param form how they were given
     * @param required the form that was asked for
     * @param accepted whether the employer, on evaluation, holds the absence justified
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public AbsenceNotice {
        Checks.id("AbsenceNotice.employment", employment);
        Checks.date("AbsenceNotice.from", from);
        Checks.present("AbsenceNotice.form", form);
        Checks.present("AbsenceNotice.required", required);
    }
}
