package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A disciplinary sanction on a worker of another company who serves at the employer.
 *
 * @param employer the id of the user or principal company
 * @param service the caller's id of the service, as in {@link DecentralisedService}
 * @param imposedBy who imposed it
 * @param on the day
 */
public record ServiceSanction(String employer, String service, ServiceDirector imposedBy, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the user or principal company
     * @param service the caller's id of the service, as in {@link DecentralisedService}
     * @param imposedBy who imposed it
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ServiceSanction {
        Checks.id("ServiceSanction.employer", employer);
        Checks.id("ServiceSanction.service", service);
        Checks.present("ServiceSanction.imposedBy", imposedBy);
        Checks.date("ServiceSanction.on", on);
    }
}
