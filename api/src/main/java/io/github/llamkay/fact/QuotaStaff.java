package io.github.llamkay.fact;

/**
 * Workers who each served the same time in a calendar year: one row of the yearly count for the employment quota of people with
 * disabilities. A worker is counted for the time effectively worked, the substitute as well as the holder; whoever served in two
 * stretches may stand in two rows.
 *
 * @param employer the id of the employer
 * @param year the calendar year of the quota
 * @param workers how many workers, 1 or more
 * @param certified how many of them hold a certificate of disability, 0 to {@code workers}
 * @param months whole months that each of them worked in the year, 0 to 12
 * @param days days that each of them worked beyond these months, 0 to 29, and 0 with 12 months
 * @param registered whether the electronic payroll register (planilla electrónica) holds them
 */
public record QuotaStaff(
        String employer, int year, int workers, int certified, int months, int days, boolean registered)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param year the calendar year of the quota
     * @param workers how many workers, 1 or more
     * @param certified how many of them hold a certificate of disability, 0 to {@code workers}
     * @param months whole months that each of them worked in the year, 0 to 12
     * @param days days that each of them worked beyond these months, 0 to 29, and 0 with 12 months
     * @param registered whether the electronic payroll register (planilla electrónica) holds them
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public QuotaStaff {
        Checks.id("QuotaStaff.employer", employer);
        Checks.range("QuotaStaff.year", year, 1930, 2099);
        Checks.range("QuotaStaff.workers", workers, 1, 1_000_000);
        Checks.atMost("QuotaStaff.certified", certified, "QuotaStaff.workers", workers);
        Checks.range("QuotaStaff.months", months, 0, 12);
        Checks.range("QuotaStaff.days", days, months == 0 ? 1 : 0, months == 12 ? 0 : 29);
    }

    /**
     * States workers whom the electronic payroll register holds.
     *
     * @param employer the id of the employer
     * @param year the calendar year of the quota
     * @param workers how many workers, 1 or more
     * @param certified how many of them hold a certificate of disability, 0 to {@code workers}
     * @param months whole months that each of them worked in the year, 0 to 12
     * @param days days that each of them worked beyond these months, 0 to 29, and 0 with 12 months
     */
    public QuotaStaff(String employer, int year, int workers, int certified, int months, int days) {
        this(employer, year, workers, certified, months, days, true);
    }
}
