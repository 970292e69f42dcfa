package io.github.llamkay.fact;

/**
 * One of the causes that a letter of charges holds against the worker.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param id the caller's id of the charge
 * @param kind what is charged
 */
public record DismissalCharge(String employment, String id, ChargeKind kind) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param id the caller's id of the charge
     * @param kind what is charged
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public DismissalCharge {
        Checks.id("DismissalCharge.employment", employment);
        Checks.id("DismissalCharge.id", id);
        Checks.present("DismissalCharge.kind", kind);
    }
}
