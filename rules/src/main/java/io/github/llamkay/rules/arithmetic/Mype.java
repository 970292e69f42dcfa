package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AnnualSales;
import io.github.llamkay.fact.Headcount;
import io.github.llamkay.fact.ProvisionalMypeRegistration;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.AboveCeiling;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.BaseItem;
import io.github.llamkay.rules.internal.DayItem;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.LeaveAbsence;
import io.github.llamkay.rules.internal.LeaveShare;
import io.github.llamkay.rules.internal.PayWindow;
import io.github.llamkay.rules.internal.Ratio;
import io.github.llamkay.rules.internal.Service;
import io.github.llamkay.rules.internal.SubjectFile;
import io.github.llamkay.rules.internal.TruncatedLeave;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The arithmetic of micro and small enterprises (section XVI.D). */
public final class Mype {

    private static final int LAST_DAY = 31;
    private static final int DAYS_OF_MONTH = 30;
    private static final int DAYS_OF_YEAR = 360;

    private Mype() {}

    /**
     * Returns the last day of a year of sales.
     *
     * @param sales the sales
     * @return 31 December
     */
    public static LocalDate yearEnd(AnnualSales sales) {
        return LocalDate.of(sales.year(), Month.DECEMBER, LAST_DAY);
    }

    /**
     * Returns the sales of the last year known that has ended, sizes being told by sales alone since its norm.
     *
     * @param file the employer
     * @return the sales, possibly none
     */
    public static List<AnnualSales> latest(SubjectFile file) {
        List<AnnualSales> known = ended(file);
        return known.isEmpty() ? List.of() : List.of(known.get(known.size() - 1));
    }

    /**
     * Returns the sales of a year.
     *
     * @param file the employer
     * @param year the calendar year
     * @return the sales, possibly none
     */
    public static List<AnnualSales> ofYear(SubjectFile file, int year) {
        return ended(file).stream().filter(sales -> sales.year() == year).toList();
    }

    private static List<AnnualSales> ended(SubjectFile file) {
        LocalDate first = Figures.series("MICRO_SALES").get(0).from();
        List<AnnualSales> known = new ArrayList<>();
        for (AnnualSales sales : file.annualSales()) {
            if (!yearEnd(sales).isBefore(first) && !yearEnd(sales).isAfter(file.asOf())) {
                known.add(sales);
            }
        }
        known.sort(Comparator.comparing(AnnualSales::year));
        return known;
    }

    /**
     * Returns a limit of sales in soles.
     *
     * @param limit the limit in UIT
     * @param uit the UIT
     * @return PEN
     */
    public static BigDecimal limit(Figure limit, Figure uit) {
        return limit.value().multiply(uit.value());
    }

    /**
     * Finds the first two consecutive years with sales above the ceiling of the microenterprise.
     *
     * @param file the employer
     * @return the second of them, possibly none
     */
    public static List<AboveCeiling> above(SubjectFile file) {
        Integer before = null;
        List<Figure> figures = new ArrayList<>();
        for (AnnualSales sales : ended(file)) {
            LocalDate law = file.law(yearEnd(sales));
            Figure limit = Figures.on("MICRO_SALES", law);
            Figure uit = Figures.on("UIT", law);
            if (sales.amount().compareTo(limit(limit, uit)) <= 0) {
                before = null;
                figures.clear();
                continue;
            }
            figures.add(limit);
            figures.add(uit);
            if (before != null && before == sales.year() - 1) {
                return List.of(new AboveCeiling(file, sales.year(), List.copyOf(figures)));
            }
            before = sales.year();
        }
        return List.of();
    }

    /**
     * Returns the last day to enter workers after a provisional registration.
     *
     * @param registration the registration
     * @param days calendar days from the day after
     * @return the day
     */
    public static LocalDate lastDay(ProvisionalMypeRegistration registration, Figure days) {
        return registration.on().plusDays(days.intValue());
    }

    /**
     * Returns the count of workers that holds on the as-of date.
     *
     * @param file the employer
     * @return the count, possibly none
     */
    public static List<Headcount> headcount(SubjectFile file) {
        Headcount count = file.headcountOn(file.asOf());
        return count == null ? List.of() : List.of(count);
    }

    /**
     * Returns the first day on which a worker may be hired again under the regime.
     *
     * @param before the earlier employment, ended
     * @param years years that must pass
     * @return the day, or a day of the far past while the employment is in force
     */
    public static LocalDate rehire(EmploymentFile before, Figure years) {
        LocalDate end = before.end();
        return end == null ? LocalDate.MIN : end.plusYears(years.intValue());
    }

    /**
     * Computes the leave of an unfinished year.
     *
     * @param truncated the months and days
     * @param days days of leave a year
     * @param base the items of the monthly remuneration
     * @param absences absences that do not count
     * @return the amount, rounded once
     */
    public static Amount truncated(TruncatedLeave truncated, Figure days, List<BaseItem> base, List<Absence> absences) {
        List<LeaveAbsence> within = new ArrayList<>();
        for (Absence absence : absences) {
            int lost = Leaves.daysWithin(truncated, absence);
            if (lost > 0) {
                within.add(new LeaveAbsence(truncated, absence.kind(), lost));
            }
        }
        LeaveShare share = new LeaveShare(truncated.file(), days.intValue());
        return LeavePay.truncated(truncated, share, base, within, List.of());
    }

    /**
     * Takes a share of a bonus.
     *
     * @param whole the whole bonus
     * @param base the items of its base
     * @param service months served
     * @param semester months of a semester
     * @param absences days that do not count
     * @param share the share
     * @return the amount, rounded once
     */
    public static Amount bonus(
            Amount whole, List<BaseItem> base, Service service, int semester, List<DayItem> absences, Figure share) {
        long thirtieths = Math.max(0L, (long) DAYS_OF_MONTH * service.months() - DayItem.lost(absences));
        BigDecimal value = BaseItem.sum(base)
                .times(thirtieths, (long) DAYS_OF_MONTH * semester)
                .times(share.value())
                .toCentimos();
        List<Step> steps = new ArrayList<>(whole.steps());
        steps.add(new Step(
                "Media gratificación", "Half a bonus", "{0} x {1}", List.of(whole.value(), share.value()), value));
        return new Amount(value, steps);
    }

    /**
     * Counts the days of a window that still earn CTS below its ceiling, in years of 360 days.
     *
     * @param window the window
     * @param service the service in it
     * @param absences days that do not count
     * @param perYear daily pays for a year
     * @param cap daily pays in all
     * @return 0 or more
     */
    public static long ctsDays(PayWindow window, Service service, List<DayItem> absences, Figure perYear, Figure cap) {
        LocalDate start = window.file().start();
        LocalDate from = window.period().from();
        long before = 0;
        if (start.isBefore(from)) {
            long whole = ChronoUnit.MONTHS.between(start, from);
            before = DAYS_OF_MONTH * whole + ChronoUnit.DAYS.between(start.plusMonths(whole), from);
        }
        long served = (long) DAYS_OF_MONTH * service.months() + service.days();
        LocalDate after = window.period().to().plusDays(1);
        long months = ChronoUnit.MONTHS.between(from, after);
        long inside = DAYS_OF_MONTH * months + ChronoUnit.DAYS.between(from.plusMonths(months), after);
        long carried = Math.max(0, served - inside);
        long room = (long) cap.intValue() * DAYS_OF_YEAR / perYear.intValue() - Math.max(0, before - carried);
        return Math.max(0, Math.min(served - DayItem.lost(absences), room));
    }

    /**
     * Computes CTS in daily pays for each year.
     *
     * @param base the items of the computable remuneration
     * @param days days that count, in years of 360
     * @param perYear daily pays for a year
     * @return the amount, rounded once
     */
    public static Amount cts(List<BaseItem> base, long days, Figure perYear) {
        Ratio monthly = BaseItem.sum(base);
        BigDecimal value = monthly.times(perYear.value())
                .times(days, (long) DAYS_OF_MONTH * DAYS_OF_YEAR)
                .toCentimos();
        List<Step> steps = Steps.base(base, monthly);
        steps.add(new Step(
                "CTS en remuneraciones diarias",
                "CTS in daily pays",
                "{0} / 30 x {1} x {2} / 360",
                List.of(monthly.toCentimos(), perYear.value(), BigDecimal.valueOf(days)),
                value));
        return new Amount(value, steps);
    }
}
