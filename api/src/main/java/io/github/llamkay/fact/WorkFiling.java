package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * A filing in RENOCC, the national register of construction works.
 *
 * @param employer the id of the employer
 * @param work the id of the {@link ConstructionWork}
 * @param on the day of the filing
 * @param estimatedWorkers estimated number of workers, 0 when left blank
 * @param items the fields filled in
 */
public record WorkFiling(String employer, String work, LocalDate on, int estimatedWorkers, Set<WorkFilingItem> items)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param work the id of the {@link ConstructionWork}
     * @param on the day of the filing
     * @param estimatedWorkers estimated number of workers, 0 when left blank
     * @param items the fields filled in
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WorkFiling {
        Checks.id("WorkFiling.employer", employer);
        Checks.id("WorkFiling.work", work);
        Checks.date("WorkFiling.on", on);
        Checks.range("WorkFiling.estimatedWorkers", estimatedWorkers, 0, 1000000);
        items = Checks.set("WorkFiling.items", items);
    }
}
