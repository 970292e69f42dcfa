package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Days of leave that worker and employer agreed to have worked and paid instead of rested ("venta" de vacaciones).
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param yearStart first day of the year of service that earned the leave
 * @param days days sold, 1 to 30
 * @param form the form of the agreement
 */
public record LeaveSale(String employment, LocalDate yearStart, int days, Form form) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param yearStart first day of the year of service that earned the leave
     * @param days days sold, 1 to 30
     * @param form the form of the agreement
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public LeaveSale {
        Checks.id("LeaveSale.employment", employment);
        Checks.date("LeaveSale.yearStart", yearStart);
        Checks.range("LeaveSale.days", days, 1, 30);
        Checks.present("LeaveSale.form", form);
    }
}
