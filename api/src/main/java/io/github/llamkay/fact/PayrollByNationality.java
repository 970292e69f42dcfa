package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What an employer pays to foreign workers and to all, in a month.
 *
 * @param employer the id of the employer
 * @param month the month
 * @param foreigners PEN paid to foreign workers under the limits, 0 or more
 * @param all PEN paid to all workers, 0 or more
 */
public record PayrollByNationality(String employer, YearMonth month, BigDecimal foreigners, BigDecimal all)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param month the month
     * @param foreigners PEN paid to foreign workers under the limits, 0 or more
     * @param all PEN paid to all workers, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PayrollByNationality {
        Checks.id("PayrollByNationality.employer", employer);
        Checks.month("PayrollByNationality.month", month);
        Checks.money("PayrollByNationality.foreigners", foreigners);
        Checks.money("PayrollByNationality.all", all);
    }
}
