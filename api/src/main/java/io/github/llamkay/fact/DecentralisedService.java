package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A service that another company gives the employer with its own workers, to be told from similar ones.
 *
 * @param employer the id of the user or principal company
 * @param service the caller's id of it
 * @param relation between whom it is
 * @param activity what it consists of
 * @param direction who directs and oversees the workers; the provider only where it does so entirely
 * @param on the day for which this holds
 */
public record DecentralisedService(
        String employer,
        String service,
        ServiceRelation relation,
        ServiceActivity activity,
        ServiceDirector direction,
        LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the user or principal company
     * @param service the caller's id of it
     * @param relation between whom it is
     * @param activity what it consists of
     * @param direction who directs and oversees the workers; the provider only where it does so entirely
     * @param on the day for which this holds
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public DecentralisedService {
        Checks.id("DecentralisedService.employer", employer);
        Checks.id("DecentralisedService.service", service);
        Checks.present("DecentralisedService.relation", relation);
        Checks.present("DecentralisedService.activity", activity);
        Checks.present("DecentralisedService.direction", direction);
        Checks.date("DecentralisedService.on", on);
    }
}
