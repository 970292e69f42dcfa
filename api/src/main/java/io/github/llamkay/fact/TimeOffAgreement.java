package io.github.llamkay.fact;

/**
 * An agreement to make up for overtime with equivalent rest instead of pay.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param worked the days whose overtime it covers
 * @param form in writing or by word
 */
public record TimeOffAgreement(String employment, Period worked, Form form) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param worked the days whose overtime it covers
     * @param form in writing or by word
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public TimeOffAgreement {
        Checks.id("TimeOffAgreement.employment", employment);
        Checks.present("TimeOffAgreement.worked", worked);
        Checks.present("TimeOffAgreement.form", form);
    }
}
