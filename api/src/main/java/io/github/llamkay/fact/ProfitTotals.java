package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * The totals of all workers who share in the profits of a fiscal year: with them a single worker's share can be told.
 *
 * @param employer the id of the employer
 * @param year the fiscal year, 2012 to 2099
 * @param days days really and effectively worked by all, 0 or more; those of a shorter day count in proportion
 * @param pay PEN of remuneration received by all, 0 or more
 */
public record ProfitTotals(String employer, int year, BigDecimal days, BigDecimal pay) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param year the fiscal year, 2012 to 2099
     * @param days days really and effectively worked by all, 0 or more; those of a shorter day count in proportion
     * @param pay PEN of remuneration received by all, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ProfitTotals {
        Checks.id("ProfitTotals.employer", employer);
        Checks.range("ProfitTotals.year", year, 2012, 2099);
        Checks.days("ProfitTotals.days", days);
        Checks.money("ProfitTotals.pay", pay);
    }
}
