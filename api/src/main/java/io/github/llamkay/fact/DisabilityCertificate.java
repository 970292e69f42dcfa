package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A certificate, or another medical document, on the disability of a worker.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param certifier who signs it
 * @param on its day
 */
public record DisabilityCertificate(String employment, Certifier certifier, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param certifier who signs it
     * @param on its day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public DisabilityCertificate {
        Checks.id("DisabilityCertificate.employment", employment);
        Checks.present("DisabilityCertificate.certifier", certifier);
        Checks.date("DisabilityCertificate.on", on);
    }
}
