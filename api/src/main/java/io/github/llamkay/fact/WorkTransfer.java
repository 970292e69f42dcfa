package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A transfer of the worker.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on its first day
 * @param otherPlace whether it is to a place other than the one where the worker usually serves
 * @param meantToHarm whether its purpose is to harm the worker
 */
public record WorkTransfer(String employment, LocalDate on, boolean otherPlace, boolean meantToHarm)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on its first day
     * @param otherPlace whether it is to a place other than the one where the worker usually serves
     * @param meantToHarm whether its purpose is to harm the worker
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WorkTransfer {
        Checks.id("WorkTransfer.employment", employment);
        Checks.date("WorkTransfer.on", on);
    }
}
