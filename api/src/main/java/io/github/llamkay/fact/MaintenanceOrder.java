package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A judge ordered part of the CTS to be retained for maintenance (alimentos).
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day on which the employer was notified
 */
public record MaintenanceOrder(String employment, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day on which the employer was notified
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public MaintenanceOrder {
        Checks.id("MaintenanceOrder.employment", employment);
        Checks.date("MaintenanceOrder.on", on);
    }
}
