package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An application for a driving licence.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param licence which
 * @param on the day
 * @param fullCapacity whether the applicant has full civil capacity (Civil Code, arts. 42 and 46)
 */
public record LicenceApplication(String employment, LicenceKind licence, LocalDate on, boolean fullCapacity)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param licence which
     * @param on the day
     * @param fullCapacity whether the applicant has full civil capacity (Civil Code, arts. 42 and 46)
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public LicenceApplication {
        Checks.id("LicenceApplication.employment", employment);
        Checks.present("LicenceApplication.licence", licence);
        Checks.date("LicenceApplication.on", on);
    }
}
