package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An act of a sanctioning procedure that follows an inspection of the employer.
 *
 * @param employer the id of the employer
 * @param procedure the caller's id of the procedure
 * @param kind what happened
 * @param on the day
 */
public record SanctionAct(String employer, String procedure, SanctionActKind kind, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param procedure the caller's id of the procedure
     * @param kind what happened
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SanctionAct {
        Checks.id("SanctionAct.employer", employer);
        Checks.id("SanctionAct.procedure", procedure);
        Checks.present("SanctionAct.kind", kind);
        Checks.date("SanctionAct.on", on);
    }
}
