package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * What an employer's profit sharing of a fiscal year starts from.
 *
 * @param employer the id of the employer
 * @param year the fiscal year, 2012 to 2099
 * @param income PEN of income of the third category before income tax, 0 when there was none or a loss
 * @param activity the principal activity
 * @param fullDay hours of the longest ordinary working day of the company, above 0 and at most 24
 */
public record ProfitYear(String employer, int year, BigDecimal income, EconomicActivity activity, BigDecimal fullDay)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param year the fiscal year, 2012 to 2099
     * @param income PEN of income of the third category before income tax, 0 when there was none or a loss
     * @param activity the principal activity
     * @param fullDay hours of the longest ordinary working day of the company, above 0 and at most 24
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ProfitYear {
        Checks.id("ProfitYear.employer", employer);
        Checks.range("ProfitYear.year", year, 2012, 2099);
        Checks.money("ProfitYear.income", income);
        Checks.present("ProfitYear.activity", activity);
        Checks.hours("ProfitYear.fullDay", fullDay, 24);
    }
}
