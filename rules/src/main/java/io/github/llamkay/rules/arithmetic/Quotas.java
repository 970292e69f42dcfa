package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.EmployerSector;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.QuotaStaff;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.internal.EmployerFile;
import io.github.llamkay.rules.internal.QuotaYear;
import io.github.llamkay.rules.internal.StaffWeight;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The yearly count of workers for the employment quota of people with disabilities (XVII). */
public final class Quotas {

    /** A worker of the whole year is twelve twelfths of thirty thirtieths. */
    private static final int THIRTIETHS_OF_A_TWELFTH = 30;

    private static final int YEAR = 360;
    private static final int DECIMALS = 1;

    private Quotas() {}

    /**
     * Returns the years for which rows of workers are known and that ended in the time under review.
     *
     * @param file the employer
     * @return calendar years, oldest first
     */
    public static List<Period> reviewed(EmployerFile file) {
        SortedSet<Integer> known = new TreeSet<>();
        file.quotaStaff().forEach(row -> known.add(row.year()));
        return known.stream()
                .map(year -> new Period(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31)))
                .filter(year -> year.to().isAfter(file.frame().since()))
                .toList();
    }

    /**
     * Returns the years under review of an employer whose sector is known.
     *
     * @param file the employer
     * @return years, oldest first; none when the sector is not known
     */
    public static List<QuotaYear> years(EmployerFile file) {
        EmployerSector sector = file.employerSector();
        return sector == null
                ? List.of()
                : reviewed(file).stream()
                        .map(year -> new QuotaYear(file, year.from().getYear(), sector.sector()))
                        .toList();
    }

    /**
     * Weighs the workers of a row: as many twelfths as months worked, and thirtieths of a twelfth for the days.
     *
     * @param year the year
     * @param row workers of that year
     * @return their weight, in 360ths of a worker of the whole year
     */
    public static StaffWeight weight(QuotaYear year, QuotaStaff row) {
        long each = (long) row.months() * THIRTIETHS_OF_A_TWELFTH + row.days();
        return new StaffWeight(year, row, each * row.workers(), each * row.certified());
    }

    /**
     * Adds up the weights of all workers.
     *
     * @param weights the weights, possibly none
     * @return the exact sum, rounded once to one decimal: up when the hundredths digit is 5 or more
     */
    public static BigDecimal workers(List<StaffWeight> weights) {
        return rounded(weights.stream().mapToLong(StaffWeight::weight).sum());
    }

    /**
     * Adds up the weights of the workers who hold a certificate of disability.
     *
     * @param weights the weights, possibly none
     * @return the exact sum, rounded once to one decimal: up when the hundredths digit is 5 or more
     */
    public static BigDecimal certified(List<StaffWeight> weights) {
        return rounded(weights.stream().mapToLong(StaffWeight::certifiedWeight).sum());
    }

    private static BigDecimal rounded(long weight) {
        return BigDecimal.valueOf(weight).divide(BigDecimal.valueOf(YEAR), DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Returns how many workers with disabilities a quota asks for.
     *
     * @param base the number of workers, already rounded to one decimal
     * @param rate the proportion
     * @return the product, rounded to one decimal: up when the hundredths digit is 5 or more
     */
    public static BigDecimal required(BigDecimal base, Figure rate) {
        return base.multiply(rate.value()).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Returns a fine stated in tax units.
     *
     * @param units how many
     * @param unit the tax unit
     * @return PEN
     */
    public static BigDecimal fine(Figure units, Figure unit) {
        return units.value().multiply(unit.value());
    }
}
