package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * The sales of an enterprise in a calendar year.
 *
 * @param employer the id of the employer
 * @param year the calendar year, 1990 to 2100
 * @param amount PEN, 0 or more; more than 1,000,000,000 is stated as that
 */
public record AnnualSales(String employer, int year, BigDecimal amount) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param year the calendar year, 1990 to 2100
     * @param amount PEN, 0 or more; more than 1,000,000,000 is stated as that
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public AnnualSales {
        Checks.id("AnnualSales.employer", employer);
        Checks.range("AnnualSales.year", year, 1990, 2100);
        Checks.money("AnnualSales.amount", amount);
    }
}
