package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * What a worker did and earned in a fiscal year, as the sharing of profits counts it.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param year the fiscal year, 2012 to 2099
 * @param days days really and effectively worked in the year, 0 to 366
 * @param dailyHours average hours of the worker's ordinary day, above 0 and at most 24
 * @param pay PEN of remuneration received in the year, gratificaciones and family allowance included, 0 or more
 */
public record ProfitWork(String employment, int year, int days, BigDecimal dailyHours, BigDecimal pay)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param year the fiscal year, 2012 to 2099
     * @param days days really and effectively worked in the year, 0 to 366
     * @param dailyHours average hours of the worker's ordinary day, above 0 and at most 24
     * @param pay PEN of remuneration received in the year, gratificaciones and family allowance included, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ProfitWork {
        Checks.id("ProfitWork.employment", employment);
        Checks.range("ProfitWork.year", year, 2012, 2099);
        Checks.range("ProfitWork.days", days, 0, 366);
        Checks.hours("ProfitWork.dailyHours", dailyHours, 24);
        Checks.money("ProfitWork.pay", pay);
    }
}
