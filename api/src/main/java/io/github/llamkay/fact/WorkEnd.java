package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The end or the interruption of a construction work.
 *
 * @param employer the id of the employer
 * @param work the id of the {@link ConstructionWork}
 * @param kind how
 * @param on the day
 */
public record WorkEnd(String employer, String work, WorkEndKind kind, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param work the id of the {@link ConstructionWork}
     * @param kind how
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WorkEnd {
        Checks.id("WorkEnd.employer", employer);
        Checks.id("WorkEnd.work", work);
        Checks.present("WorkEnd.kind", kind);
        Checks.date("WorkEnd.on", on);
    }
}
