package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * What the employer itself declares that it distributed of the profits of a fiscal year. The two halves make up the pool: a case in which
 * they do not is refused.
 *
 * @param employer the id of the employer
 * @param year the fiscal year, 2012 to 2099
 * @param rate the part of the income that is shared, as a fraction of 1: 0.10 is 10 %
 * @param pool PEN distributed in all, 0 or more
 * @param byDays PEN of it distributed by days worked, 0 or more
 * @param byPay PEN of it distributed by remuneration, 0 or more
 */
public record ProfitStatement(
        String employer, int year, BigDecimal rate, BigDecimal pool, BigDecimal byDays, BigDecimal byPay)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param year the fiscal year, 2012 to 2099
     * @param rate the part of the income that is shared, as a fraction of 1: 0.10 is 10 %
     * @param pool PEN distributed in all, 0 or more
     * @param byDays PEN of it distributed by days worked, 0 or more
     * @param byPay PEN of it distributed by remuneration, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ProfitStatement {
        Checks.id("ProfitStatement.employer", employer);
        Checks.range("ProfitStatement.year", year, 2012, 2099);
        Checks.fraction("ProfitStatement.rate", rate);
        Checks.money("ProfitStatement.pool", pool);
        Checks.money("ProfitStatement.byDays", byDays);
        Checks.money("ProfitStatement.byPay", byPay);
    }
}
