package io.github.llamkay.fact;

import java.time.YearMonth;
import java.util.Set;

/**
 * The groups of persons that the electronic payroll of an employer reports for a month. The set is complete.
 *
 * @param employer the id of the employer
 * @param month the month
 * @param groups the groups that it reports
 */
public record PayrollContents(String employer, YearMonth month, Set<PayrollGroup> groups) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param month the month
     * @param groups the groups that it reports
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PayrollContents {
        Checks.id("PayrollContents.employer", employer);
        Checks.month("PayrollContents.month", month);
        groups = Checks.set("PayrollContents.groups", groups);
    }
}
