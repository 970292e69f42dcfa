package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.AverageHeadcount;
import io.github.llamkay.fact.ProfitTotals;
import io.github.llamkay.fact.ProfitWork;
import io.github.llamkay.fact.ProfitYear;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.TaxReturnDue;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.EmployerFile;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.ProfitDistribution;
import io.github.llamkay.rules.internal.ProfitDuty;
import io.github.llamkay.rules.internal.ProfitPart;
import io.github.llamkay.rules.internal.Ratio;
import io.github.llamkay.rules.internal.SubjectFile;
import io.github.llamkay.rules.internal.YearHeadcount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arithmetic of section X: the pool, its distribution and its terms. */
public final class Profits {

    private static final int CENTIMOS = 2;
    private static final int READABLE = 6;

    private Profits() {}

    /**
     * Returns the last day of a fiscal year, whose law sets rates and limits.
     *
     * @param year the fiscal year
     * @return 31 December
     */
    public static LocalDate end(ProfitYear year) {
        return LocalDate.of(year.year(), 12, 31);
    }

    /**
     * Lists the fiscal years under review: those for which the term to pay some worker ends after the day from which the case
     * looks back; where the day of the tax return is not known, those whose following year ends after it.
     *
     * @param file the employer
     * @return the years, in the order given
     */
    public static List<ProfitYear> reviewed(EmployerFile file) {
        List<ProfitYear> years = new ArrayList<>(1);
        for (ProfitYear year : file.profitYears()) {
            if (lastTerm(file, year).isAfter(file.frame().since())) {
                years.add(year);
            }
        }
        return years;
    }

    private static LocalDate lastTerm(EmployerFile file, ProfitYear year) {
        for (TaxReturnDue due : file.taxReturnsDue()) {
            if (due.year() == year.year()) {
                Figure days = Figures.on("PROFIT_SHARING_DAYS", file.law(due.on()));
                LocalDate last = due.on().plusDays(days.intValue());
                for (EmploymentFile worker : file.employments()) {
                    for (Absence absence : suspension(worker, due.on(), days)) {
                        LocalDate own = afterReturn(absence, days).date();
                        last = own.isAfter(last) ? own : last;
                    }
                }
                return last;
            }
        }
        return end(year).plusYears(1);
    }

    /**
     * Returns the rate of the activity of a company.
     *
     * @param file the employer
     * @param year the fiscal year
     * @return the rate, by the law of the last day of the year
     */
    public static Figure rate(SubjectFile file, ProfitYear year) {
        String group = switch (year.activity()) {
            case FISHING -> "FISHING";
            case TELECOMMUNICATIONS -> "TELECOMMUNICATIONS";
            case INDUSTRY -> "INDUSTRY";
            case MINING -> "MINING";
            case WHOLESALE_TRADE, RETAIL_TRADE, RESTAURANT -> "TRADE";
            case AGRARIAN -> "AGRARIAN";
            case OTHER -> "OTHER";
        };
        return Figures.on("PROFIT_SHARING_RATE_" + group, file.law(end(year)));
    }

    /**
     * Computes what is shared among all workers.
     *
     * @param year the income before tax
     * @param rate the rate of the activity
     * @return PEN, rounded once
     */
    public static BigDecimal pool(ProfitYear year, Figure rate) {
        return Ratio.of(year.income()).times(rate.value()).toCentimos();
    }

    /**
     * Writes a rate as a percentage.
     *
     * @param rate the rate
     * @return as in {@code "7.5 %"}
     */
    public static String percent(Figure rate) {
        return rate.value().movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    /**
     * Returns the workers of a year: the average, a fraction of a half or more counting as one worker.
     *
     * @param file the employer
     * @param year the fiscal year
     * @return the workers, none when the average is not known
     */
    public static List<YearHeadcount> headcount(EmployerFile file, ProfitYear year) {
        List<YearHeadcount> known = new ArrayList<>(1);
        for (AverageHeadcount fact : file.averageHeadcounts()) {
            if (fact.year() == year.year()) {
                known.add(new YearHeadcount(
                        fact, fact.average().setScale(0, RoundingMode.HALF_UP).intValueExact()));
            }
        }
        return known;
    }

    /**
     * Tells whether a worker shares in the profits of a company that is obliged: the employment stood on a day of the year, under
     * a regime that has the right.
     *
     * @param file the employment
     * @param duty the employer's duty
     * @return whether the worker takes part
     */
    public static boolean takesPart(EmploymentFile file, ProfitDuty duty) {
        return stood(file, duty)
                && file.regime() != Regime.MICRO_ENTERPRISE
                && file.regime() != Regime.HOUSEHOLD
                && file.regime() != Regime.TRAINEE;
    }

    /**
     * Tells whether an employment stood on a day of the fiscal year.
     *
     * @param file the employment
     * @param duty the employer's duty
     * @return whether it did
     */
    public static boolean stood(EmploymentFile file, ProfitDuty duty) {
        LocalDate end = file.end();
        return !file.start().isAfter(duty.period().to())
                && (end == null || !end.isBefore(duty.period().from()));
    }

    private static @Nullable ProfitWork workOf(EmploymentFile file, ProfitDuty duty) {
        for (ProfitWork work : file.profitWorks()) {
            if (work.year() == duty.year().year()) {
                return work;
            }
        }
        return null;
    }

    /** Tells whether the caller says that all workers of the employer are in the case. */
    private static boolean everybody(ProfitDuty duty) {
        return duty.file().complete(RecordKind.EMPLOYMENTS, duty.period().to());
    }

    private static @Nullable ProfitTotals totalsOf(ProfitDuty duty) {
        for (ProfitTotals totals : duty.file().profitTotals()) {
            if (totals.year() == duty.year().year()) {
                return totals;
            }
        }
        return null;
    }

    /**
     * Lists the workers whose part cannot be told because a worker's record is missing. With the totals of the company each
     * worker's own record is enough; without them one missing record leaves every part open.
     *
     * @param duty the employer's duty
     * @return the employments
     */
    public static List<EmploymentFile> lacking(ProfitDuty duty) {
        boolean totals = totalsOf(duty) != null;
        if (!totals && !everybody(duty)) {
            return List.of();
        }
        List<EmploymentFile> all = new ArrayList<>();
        List<EmploymentFile> without = new ArrayList<>();
        for (EmploymentFile file : duty.file().employments()) {
            if (takesPart(file, duty)) {
                all.add(file);
                if (workOf(file, duty) == null) {
                    without.add(file);
                }
            }
        }
        return totals ? without : !without.isEmpty() || nothingDone(all, duty) ? all : List.of();
    }

    /** Tells whether nobody worked a day, or nobody earned anything. */
    private static boolean nothingDone(List<EmploymentFile> files, ProfitDuty duty) {
        BigDecimal days = BigDecimal.ZERO;
        BigDecimal pay = BigDecimal.ZERO;
        for (EmploymentFile file : files) {
            ProfitWork work = workOf(file, duty);
            if (work != null) {
                days = days.add(BigDecimal.valueOf(work.days()));
                pay = pay.add(work.pay());
            }
        }
        return days.signum() == 0 || pay.signum() == 0;
    }

    /**
     * Weighs a worker's days: those of a day shorter than the longest of the company count in proportion, never above one.
     *
     * @param work the worker's record
     * @param year the fiscal year
     * @return days
     */
    public static Ratio days(ProfitWork work, ProfitYear year) {
        Ratio days = Ratio.of(BigDecimal.valueOf(work.days()));
        return work.dailyHours().compareTo(year.fullDay()) >= 0
                ? days
                : new Ratio(days.numerator().multiply(work.dailyHours()), year.fullDay());
    }

    /**
     * Computes the part of one worker from the totals of the company, rounded once, HALF_UP.
     *
     * @param duty the employer's duty
     * @param file the employment
     * @param work the worker's record
     * @param totals days and pay of all, both above 0
     * @param byDays the part of the pool that is shared by days
     * @return the part
     */
    public static ProfitPart part(
            ProfitDuty duty, EmploymentFile file, ProfitWork work, ProfitTotals totals, Figure byDays) {
        Share share = new Share(file, work, duty, byDays.value(), Ratio.of(totals.days()), totals.pay());
        return share.part(share.exact().toCentimos());
    }

    /**
     * Distributes the pool among all workers of the company, to the céntimo: each part is cut to the céntimo, and the céntimos
     * left go one by one to the largest remainders, ties by the id of the employment. So the parts add up to the pool.
     *
     * @param duty the employer's duty
     * @param byDays the part of the pool that is shared by days
     * @return the distribution; none when the caller does not say that all workers are in the case, when the totals of the
     *     company are given, when a worker's record is missing, or when nobody worked or earned anything
     */
    public static List<ProfitDistribution> distribution(ProfitDuty duty, Figure byDays) {
        if (!everybody(duty) || totalsOf(duty) != null || !lacking(duty).isEmpty()) {
            return List.of();
        }
        List<EmploymentFile> files = new ArrayList<>();
        Ratio days = Ratio.ZERO;
        BigDecimal pay = BigDecimal.ZERO;
        for (EmploymentFile file : duty.file().employments()) {
            ProfitWork work = workOf(file, duty);
            if (work != null && takesPart(file, duty)) {
                files.add(file);
                days = days.plus(days(work, duty.year()));
                pay = pay.add(work.pay());
            }
        }
        if (files.isEmpty()) {
            return List.of();
        }
        List<Share> shares = new ArrayList<>(files.size());
        for (EmploymentFile file : files) {
            ProfitWork work = workOf(file, duty);
            if (work != null) {
                shares.add(new Share(file, work, duty, byDays.value(), days, pay));
            }
        }
        return List.of(new ProfitDistribution(
                byLargestRemainder(shares, duty.pool()), duty.file().recordsComplete(RecordKind.EMPLOYMENTS)));
    }

    private static List<ProfitPart> byLargestRemainder(List<Share> shares, BigDecimal pool) {
        List<Share> sorted = new ArrayList<>(shares);
        sorted.sort(Comparator.comparing(Share::remainder).reversed().thenComparing(share -> share.file.id()));
        BigDecimal left = pool;
        for (Share share : shares) {
            left = left.subtract(share.cut());
        }
        BigDecimal centimo = BigDecimal.ONE.movePointLeft(CENTIMOS);
        List<ProfitPart> parts = new ArrayList<>(shares.size());
        for (Share share : sorted) {
            boolean more = left.signum() > 0;
            left = more ? left.subtract(centimo) : left;
            parts.add(share.part(more ? share.cut().add(centimo) : share.cut()));
        }
        return parts;
    }

    /** The exact part of one worker. */
    private record Share(
            EmploymentFile file,
            ProfitWork work,
            ProfitDuty duty,
            BigDecimal byDays,
            Ratio allDays,
            BigDecimal allPay) {

        private Ratio ofDays() {
            Ratio own = days(work, duty.year());
            return new Ratio(
                    duty.pool().multiply(byDays).multiply(own.numerator()).multiply(allDays.denominator()),
                    own.denominator().multiply(allDays.numerator()));
        }

        private Ratio ofPay() {
            return new Ratio(
                    duty.pool().multiply(BigDecimal.ONE.subtract(byDays)).multiply(work.pay()), allPay);
        }

        Ratio exact() {
            return ofDays().plus(ofPay());
        }

        BigDecimal cut() {
            Ratio exact = exact();
            return exact.numerator().divide(exact.denominator(), CENTIMOS, RoundingMode.DOWN);
        }

        /** What the cut leaves, to far more digits than two workers' remainders can differ in by chance. */
        BigDecimal remainder() {
            Ratio exact = exact();
            return exact.numerator()
                    .subtract(cut().multiply(exact.denominator()))
                    .divide(exact.denominator(), 60, RoundingMode.HALF_UP);
        }

        ProfitPart part(BigDecimal value) {
            List<Step> steps = new ArrayList<>(3);
            boolean whole = work.dailyHours().compareTo(duty.year().fullDay()) >= 0;
            List<BigDecimal> operands =
                    new ArrayList<>(List.of(Steps.money(duty.pool()), byDays, BigDecimal.valueOf(work.days())));
            if (!whole) {
                operands.add(work.dailyHours());
                operands.add(duty.year().fullDay());
            }
            operands.add(read(allDays));
            steps.add(new Step(
                    "Por días trabajados",
                    "By days worked",
                    whole ? "{0} x {1} x {2} / {3}" : "{0} x {1} x {2} x {3} / {4} / {5}",
                    operands,
                    ofDays().toCentimos()));
            steps.add(new Step(
                    "Por remuneraciones",
                    "By remuneration",
                    "{0} x {1} x {2} / {3}",
                    List.of(
                            Steps.money(duty.pool()),
                            BigDecimal.ONE.subtract(byDays),
                            Steps.money(work.pay()),
                            Steps.money(allPay)),
                    ofPay().toCentimos()));
            steps.add(new Step(
                    "Participación en las utilidades, redondeada una vez",
                    "Share in the profits, rounded once",
                    "{0} + {1}",
                    List.of(read(ofDays()), read(ofPay())),
                    value));
            return new ProfitPart(file, duty, work, new Amount(value, steps));
        }

        private static BigDecimal read(Ratio ratio) {
            BigDecimal value = ratio.numerator()
                    .divide(ratio.denominator(), READABLE, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return value.setScale(Math.max(0, value.scale()), RoundingMode.UNNECESSARY);
        }
    }

    /**
     * Returns the suspension of an employment that puts the term off: an absence, other than an unjustified one, on the day on
     * which the term begins to run or on the last day of the ordinary term.
     *
     * @param file the employment
     * @param returnDue the last day to file the tax return
     * @param days the ordinary term
     * @return the suspension that ends last, none when there is none
     */
    public static List<Absence> suspension(EmploymentFile file, LocalDate returnDue, Figure days) {
        Absence last = null;
        for (Absence absence : file.absences()) {
            if (absence.kind() != AbsenceKind.UNJUSTIFIED_ABSENCE
                    && (covers(absence, returnDue.plusDays(1)) || covers(absence, returnDue.plusDays(days.intValue())))
                    && (last == null || absence.to().isAfter(last.to()))) {
                last = absence;
            }
        }
        return last == null ? List.of() : List.of(last);
    }

    private static boolean covers(Absence absence, LocalDate day) {
        return !absence.from().isAfter(day) && !absence.to().isBefore(day);
    }

    /**
     * Returns the term of a worker who comes back from a suspension.
     *
     * @param absence the suspension
     * @param days the term
     * @return the last day, counted from the day after the suspension
     */
    public static Deadline afterReturn(Absence absence, Figure days) {
        return new Deadline(absence.to().plusDays(1L + days.intValue()), Counting.CALENDAR_DAYS, "X.3.d");
    }

    /**
     * Returns the last day on which a former worker can claim.
     *
     * @param file the employment, null end while it stands
     * @param years the years of prescription
     * @return the day; none while the employment stands
     */
    public static List<LocalDate> lastDayToClaim(EmploymentFile file, Figure years) {
        LocalDate end = file.end();
        return end == null ? List.of() : List.of(end.plusYears(years.intValue()));
    }
}
