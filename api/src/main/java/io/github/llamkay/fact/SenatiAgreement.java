package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An agreement with a student of SENATI.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param kind which
 * @param on the day on which it was signed
 */
public record SenatiAgreement(String employment, SenatiAgreementKind kind, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param kind which
     * @param on the day on which it was signed
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SenatiAgreement {
        Checks.id("SenatiAgreement.employment", employment);
        Checks.present("SenatiAgreement.kind", kind);
        Checks.date("SenatiAgreement.on", on);
    }
}
