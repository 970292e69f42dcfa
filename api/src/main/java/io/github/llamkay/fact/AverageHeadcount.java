package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The average number of workers of a year: the counts of its twelve months, each the highest of its month, over twelve.
 *
 * @param employer the id of the employer
 * @param year the calendar year, 2012 to 2099
 * @param average workers, 0 or more; with its fraction
 */
public record AverageHeadcount(String employer, int year, BigDecimal average) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param year the calendar year, 2012 to 2099
     * @param average workers, 0 or more; with its fraction
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public AverageHeadcount {
        Checks.id("AverageHeadcount.employer", employer);
        Checks.range("AverageHeadcount.year", year, 2012, 2099);
        Checks.workers("AverageHeadcount.average", average);
    }

    /**
     * Averages the counts of the twelve months.
     *
     * @param employer the id of the employer
     * @param year the calendar year, 2012 to 2099
     * @param months the highest count of each month, January first
     * @return the average, to six decimals
     * @throws io.github.llamkay.InvalidFactException when there are not twelve counts, or one is negative
     */
    public static AverageHeadcount ofMonths(String employer, int year, List<Integer> months) {
        Checks.present("AverageHeadcount.months", months);
        Checks.range("AverageHeadcount.months", months.size(), 12, 12);
        long sum = 0;
        for (Integer month : months) {
            Checks.range("AverageHeadcount.months", Checks.present("AverageHeadcount.months", month), 0, 10_000_000);
            sum += month;
        }
        return new AverageHeadcount(
                employer, year, BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(12), 6, RoundingMode.HALF_UP));
    }
}
