package io.github.llamkay.fact;

/**
 * The workers of a year beside those of the year before, by the electronic payroll register of both.
 *
 * @param employer the id of the employer
 * @param year the calendar year of the quota
 * @param workers workers of the year, 0 or more
 * @param previousWorkers workers of the year before, 0 or more
 * @param samePersons whether they are the same persons; never where the numbers differ
 * @param calls calls for staff to fill posts left vacant, 0 or more
 */
public record QuotaStaffChange(
        String employer, int year, int workers, int previousWorkers, boolean samePersons, int calls)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param year the calendar year of the quota
     * @param workers workers of the year, 0 or more
     * @param previousWorkers workers of the year before, 0 or more
     * @param samePersons whether they are the same persons; never where the numbers differ
     * @param calls calls for staff to fill posts left vacant, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public QuotaStaffChange {
        Checks.id("QuotaStaffChange.employer", employer);
        Checks.range("QuotaStaffChange.year", year, 1930, 2099);
        Checks.range("QuotaStaffChange.workers", workers, 0, 1_000_000);
        Checks.range("QuotaStaffChange.previousWorkers", previousWorkers, 0, 1_000_000);
        Checks.onlyIf(
                "QuotaStaffChange.samePersons",
                samePersons,
                workers == previousWorkers,
                "false where workers and previousWorkers differ");
        Checks.range("QuotaStaffChange.calls", calls, 0, 1_000_000);
    }
}
