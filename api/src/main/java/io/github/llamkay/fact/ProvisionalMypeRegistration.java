package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A provisional registration in REMYPE of an enterprise that begins its business or has no workers yet. The definitive one is
 * a {@link MypeRegistration}.
 *
 * @param employer the id of the employer
 * @param on the day of the provisional registration
 */
public record ProvisionalMypeRegistration(String employer, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param on the day of the provisional registration
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ProvisionalMypeRegistration {
        Checks.id("ProvisionalMypeRegistration.employer", employer);
        Checks.date("ProvisionalMypeRegistration.on", on);
    }
}
