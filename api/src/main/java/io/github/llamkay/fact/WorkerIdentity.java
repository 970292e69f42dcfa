package io.github.llamkay.fact;

/**
 * Whether the worker has a DNI.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param dni whether the worker has a DNI (national identity document)
 */
public record WorkerIdentity(String employment, boolean dni) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param dni whether the worker has a DNI (national identity document)
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WorkerIdentity {
        Checks.id("WorkerIdentity.employment", employment);
    }
}
