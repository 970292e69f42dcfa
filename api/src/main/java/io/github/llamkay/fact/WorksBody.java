package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A body of construction workers bound to one work of the employer.
 *
 * @param employer the id of the employer
 * @param body the caller's id of the body
 * @param work the id of the {@link ConstructionWork}
 * @param kind what it is
 * @param on the day on which it was formed
 */
public record WorksBody(String employer, String body, String work, WorksBodyKind kind, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param body the caller's id of the body
     * @param work the id of the {@link ConstructionWork}
     * @param kind what it is
     * @param on the day on which it was formed
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WorksBody {
        Checks.id("WorksBody.employer", employer);
        Checks.id("WorksBody.body", body);
        Checks.id("WorksBody.work", work);
        Checks.present("WorksBody.kind", kind);
        Checks.date("WorksBody.on", on);
    }
}
