package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The last day to file the yearly income-tax return, by the schedule of SUNAT and the last digit of the RUC.
 *
 * @param employer the id of the employer
 * @param year the fiscal year that the return is for, 2012 to 2099
 * @param on the last day of the schedule, in the year after; not the day on which it was filed
 */
public record TaxReturnDue(String employer, int year, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param year the fiscal year that the return is for, 2012 to 2099
     * @param on the last day of the schedule, in the year after; not the day on which it was filed
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public TaxReturnDue {
        Checks.id("TaxReturnDue.employer", employer);
        Checks.range("TaxReturnDue.year", year, 2012, 2099);
        Checks.date("TaxReturnDue.on", on);
    }
}
