package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.SafetyMandate;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Bundle;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a calendar year during which an office of safety and health at work is held (XVIII.49).
 *
 * @param mandate the office
 * @param period its first and last day in that year
 * @param months whole months
 * @param days days beyond them
 */
public record SafetyLeaveYear(SafetyMandate mandate, Period period, int months, int days) implements Bundle {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int DAYS_OF_YEAR = 360;
    private static final int DECIMALS = 2;

    /**
     * Splits the offices of a worker by calendar year; each ends with the employment at the latest.
     *
     * @param file the employment
     * @return the parts that lie at least in part after the beginning of the review and begin by the as-of date
     */
    public static List<SafetyLeaveYear> of(EmploymentFile file) {
        List<SafetyLeaveYear> years = new ArrayList<>();
        for (SafetyLeaveYear year : all(file)) {
            if (!year.period.from().isAfter(file.asOf())
                    && year.period.to().isAfter(file.frame().since())) {
                years.add(year);
            }
        }
        return years;
    }

    /**
     * Splits the offices of a worker by calendar year, whatever the time under review.
     *
     * @param file the employment
     * @return the parts, by office and year
     */
    static List<SafetyLeaveYear> all(EmploymentFile file) {
        List<SafetyLeaveYear> years = new ArrayList<>();
        LocalDate end = file.end();
        for (SafetyMandate mandate : file.safetyMandates()) {
            LocalDate last = end == null || end.isAfter(mandate.to()) ? mandate.to() : end;
            for (int year = mandate.from().getYear(); year <= last.getYear(); year++) {
                LocalDate from = later(mandate.from(), LocalDate.of(year, 1, 1));
                LocalDate to = earlier(last, LocalDate.of(year, MONTHS_OF_YEAR, 31));
                if (!to.isBefore(from)) {
                    years.add(part(mandate, from, to));
                }
            }
        }
        return years;
    }

    private static SafetyLeaveYear part(SafetyMandate mandate, LocalDate from, LocalDate to) {
        LocalDate after = to.plusDays(1);
        int months = (int) ChronoUnit.MONTHS.between(from, after);
        int days = (int) ChronoUnit.DAYS.between(from.plusMonths(months), after);
        return new SafetyLeaveYear(mandate, new Period(from, to), months, days);
    }

    @Override
    public List<?> parts() {
        return List.of(mandate);
    }

    /** {@return whether the office is held the whole year} */
    public boolean whole() {
        return months == MONTHS_OF_YEAR;
    }

    /**
     * Returns the days of leave, not rounded to whole days.
     *
     * @param ofYear days of a whole year
     * @return ofYear x months / 12 + ofYear x days / 360, to hundredths
     */
    public BigDecimal leave(int ofYear) {
        return Ratio.of(BigDecimal.valueOf(ofYear))
                .times(months * DAYS_OF_YEAR / MONTHS_OF_YEAR + days, DAYS_OF_YEAR)
                .toCentimos();
    }

    /**
     * Returns the whole days of leave.
     *
     * @param ofYear days of a whole year
     * @return the whole days
     */
    public int wholeDays(int ofYear) {
        return leave(ofYear).setScale(0, RoundingMode.DOWN).intValueExact();
    }

    /**
     * Returns the part of a day beyond the whole days of leave.
     *
     * @param ofYear days of a whole year
     * @return from 0 to below 1, to hundredths
     */
    public BigDecimal part(int ofYear) {
        BigDecimal leave = leave(ofYear);
        return leave.subtract(leave.setScale(0, RoundingMode.DOWN))
                .setScale(DECIMALS, RoundingMode.UNNECESSARY)
                .stripTrailingZeros();
    }

    /**
     * Returns how the days were computed.
     *
     * @param ofYear days of a whole year
     * @return one step
     */
    public List<Step> steps(int ofYear) {
        return List.of(new Step(
                "Días de licencia en proporción a los meses y días en funciones",
                "Days of leave in proportion to the months and days in office",
                "{0} x ({1} / 12 + {2} / 360)",
                List.of(BigDecimal.valueOf(ofYear), BigDecimal.valueOf(months), BigDecimal.valueOf(days)),
                leave(ofYear)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
