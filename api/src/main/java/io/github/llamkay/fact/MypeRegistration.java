package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The registration of an employer in REMYPE, the register of micro and small enterprises (MYPE).
 *
 * @param employer the id of the employer
 * @param size the size under which it is registered
 * @param on the day of the registration
 */
public record MypeRegistration(String employer, EnterpriseSize size, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param size the size under which it is registered
     * @param on the day of the registration
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public MypeRegistration {
        Checks.id("MypeRegistration.employer", employer);
        Checks.present("MypeRegistration.size", size);
        Checks.date("MypeRegistration.on", on);
    }
}
