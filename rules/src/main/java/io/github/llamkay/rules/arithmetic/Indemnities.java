package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.PayTerms;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.PaySeries;
import io.github.llamkay.rules.internal.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indemnity for arbitrary dismissal: so many monthly pays for each year served, or each month left of the term, capped. */
public final class Indemnities {

    private static final int DAYS_OF_MONTH = 30;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int DAYS_OF_YEAR = DAYS_OF_MONTH * MONTHS_OF_YEAR;
    private static final int AVERAGE_MONTHS = 6;

    private Indemnities() {}

    /**
     * The ordinary monthly remuneration on the last day of service.
     *
     * @param amount PEN, exact
     * @param steps how it was reckoned
     */
    public record MonthlyPay(Ratio amount, List<Step> steps) {

        /**
         * Copies the steps.
         *
         * @param amount PEN, exact
         * @param steps how it was reckoned
         */
        public MonthlyPay {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Returns the ordinary monthly remuneration on the last day of service: the fixed amounts in force that are remuneration
     * and, where the main pay is variable, its average of the last six whole months.
     *
     * @param file the employment, ended
     * @return the pay; none when the main pay is not known
     */
    public static List<MonthlyPay> monthly(EmploymentFile file) {
        LocalDate end = file.end();
        if (end == null) {
            return List.of();
        }
        List<AgreedPay> fixed = file.agreedPayOn(end).stream()
                .filter(pay -> computable(pay, file.payTermsOf(pay.name())))
                .sorted(Comparator.comparing(AgreedPay::concept).thenComparing(AgreedPay::name))
                .toList();
        Ratio sum = Ratio.ZERO;
        List<Step> steps = new ArrayList<>();
        boolean main = false;
        for (AgreedPay pay : fixed) {
            main |= pay.concept() == Concept.BASIC_PAY;
            sum = sum.plus(Ratio.of(pay.monthly()));
            BigDecimal amount = Steps.money(pay.monthly());
            steps.add(new Step(pay.concept().titleEs(), pay.concept().titleEn(), "{0}", List.of(amount), amount));
        }
        if (file.variableMainPay()) {
            List<BigDecimal> months = variable(file, end);
            if (months.isEmpty()) {
                return List.of();
            }
            main = true;
            Ratio average = Ratio.of(months.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .times(1, months.size());
            sum = sum.plus(average);
            steps.add(average(months, average.toCentimos()));
        }
        if (!main) {
            return List.of();
        }
        if (steps.size() > 1) {
            steps.add(total("Remuneración mensual", "Monthly remuneration", steps, sum.toCentimos()));
        }
        return List.of(new MonthlyPay(sum, steps));
    }

    /**
     * Counts the ways in which the monthly pay is known.
     *
     * @param file the employment, ended
     * @return 1, or 0 when {@link #monthly} tells none
     */
    public static int known(EmploymentFile file) {
        return monthly(file).size();
    }

    private static boolean computable(AgreedPay pay, @Nullable PayTerms terms) {
        return switch (pay.concept().listing()) {
            case COMPUTABLE -> terms == null || terms.freelyDisposable();
            case NOT_COMPUTABLE -> false;
            case UNLISTED -> terms != null && terms.freelyDisposable();
        };
    }

    /** Returns the variable main pay of the last six whole months, or of all whole months served; none when one is lacking. */
    private static List<BigDecimal> variable(EmploymentFile file, LocalDate end) {
        YearMonth last = YearMonth.from(end.plusDays(1)).minusMonths(1);
        YearMonth first = YearMonth.from(file.start());
        first = file.start().getDayOfMonth() == 1 ? first : first.plusMonths(1);
        YearMonth from = last.minusMonths(AVERAGE_MONTHS - 1L);
        from = first.isAfter(from) ? first : from;
        List<BigDecimal> months = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(last); month = month.plusMonths(1)) {
            BigDecimal amount = null;
            for (PaySeries series : file.paySeries()) {
                for (var item : series.items()) {
                    if (series.main() && item.month().equals(month)) {
                        amount = amount == null ? item.amount() : amount.add(item.amount());
                    }
                }
            }
            if (amount == null) {
                return List.of();
            }
            months.add(amount);
        }
        return months;
    }

    /**
     * Computes the indemnity of an indefinite contract: the factor for each year, its fractions in twelfths and thirtieths.
     *
     * @param pay the monthly pay
     * @param from the first day of service
     * @param lastDay the last day of service
     * @param factor monthly pays for each year
     * @param cap monthly pays at most
     * @return the amount, rounded once
     */
    public static Amount indefinite(MonthlyPay pay, LocalDate from, LocalDate lastDay, Figure factor, Figure cap) {
        LocalDate after = lastDay.plusDays(1);
        int months = months(from, after);
        int days = days(from, after);
        int years = months / MONTHS_OF_YEAR;
        int left = months % MONTHS_OF_YEAR;
        List<Step> parts = new ArrayList<>();
        whole(parts, "Por los años", "For the years", pay, factor, years);
        part(parts, "Por los meses (dozavos)", "For the months (twelfths)", pay, factor, left, MONTHS_OF_YEAR);
        part(parts, "Por los días (treintavos)", "For the days (thirtieths)", pay, factor, days, DAYS_OF_YEAR);
        Ratio exact = pay.amount().times(factor.value()).times((long) DAYS_OF_MONTH * months + days, DAYS_OF_YEAR);
        return capped(pay, parts, exact, cap);
    }

    /**
     * Computes the indemnity of a contract for a fixed term: the factor for each month left of it, days in thirtieths.
     *
     * @param pay the monthly pay
     * @param lastDay the last day of service
     * @param termEnd the last day of the term
     * @param factor monthly pays for each month left
     * @param cap monthly pays at most
     * @return the amount, rounded once
     */
    public static Amount fixedTerm(MonthlyPay pay, LocalDate lastDay, LocalDate termEnd, Figure factor, Figure cap) {
        int months = months(lastDay.plusDays(1), termEnd.plusDays(1));
        int days = daysLeft(lastDay, termEnd);
        List<Step> parts = new ArrayList<>();
        whole(parts, "Por los meses que faltaban", "For the months left", pay, factor, months);
        part(parts, "Por los días que faltaban", "For the days left", pay, factor, days, DAYS_OF_MONTH);
        Ratio exact = pay.amount().times(factor.value()).times((long) DAYS_OF_MONTH * months + days, DAYS_OF_MONTH);
        return capped(pay, parts, exact, cap);
    }

    /**
     * Counts the days left of a term beyond its whole months.
     *
     * @param lastDay the last day of service
     * @param termEnd the last day of the term
     * @return 0 to 30
     */
    public static int daysLeft(LocalDate lastDay, LocalDate termEnd) {
        return days(lastDay.plusDays(1), termEnd.plusDays(1));
    }

    private static int months(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
    }

    /** Counts the days beyond the whole months. */
    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from.plusMonths(months(from, to)), to));
    }

    private static void whole(List<Step> parts, String es, String en, MonthlyPay pay, Figure factor, int times) {
        if (times > 0) {
            parts.add(new Step(
                    es,
                    en,
                    "{0} x {1} x {2}",
                    List.of(factor.value(), pay.amount().toCentimos(), BigDecimal.valueOf(times)),
                    pay.amount().times(factor.value()).times(times, 1).toCentimos()));
        }
    }

    private static void part(
            List<Step> parts, String es, String en, MonthlyPay pay, Figure factor, int times, int divisor) {
        if (times > 0) {
            parts.add(new Step(
                    es,
                    en,
                    "{0} x {1} x {2} / {3}",
                    List.of(
                            factor.value(),
                            pay.amount().toCentimos(),
                            BigDecimal.valueOf(times),
                            BigDecimal.valueOf(divisor)),
                    pay.amount().times(factor.value()).times(times, divisor).toCentimos()));
        }
    }

    private static Amount capped(MonthlyPay pay, List<Step> parts, Ratio exact, Figure cap) {
        List<Step> steps = new ArrayList<>(pay.steps());
        steps.addAll(parts);
        BigDecimal value = exact.toCentimos();
        if (parts.size() > 1) {
            steps.add(total("Indemnización", "Indemnity", parts, value));
        }
        BigDecimal most = pay.amount().times(cap.value()).toCentimos();
        if (value.compareTo(most) > 0) {
            steps.add(new Step(
                    "Tope",
                    "Cap",
                    "{0} x {1}",
                    List.of(cap.value(), pay.amount().toCentimos()),
                    most));
            value = most;
        }
        return new Amount(value, steps);
    }

    private static Step average(List<BigDecimal> months, BigDecimal result) {
        StringBuilder formula = new StringBuilder(months.size() > 1 ? "(" : "");
        for (int i = 0; i < months.size(); i++) {
            formula.append(i == 0 ? "{" : " + {").append(i).append('}');
        }
        formula.append(months.size() > 1 ? ")" : "")
                .append(" / {")
                .append(months.size())
                .append('}');
        List<BigDecimal> operands = new ArrayList<>(months);
        operands.add(BigDecimal.valueOf(months.size()));
        return new Step(
                "Promedio de la remuneración variable",
                "Average of the variable pay",
                formula.toString(),
                operands,
                result);
    }

    private static Step total(String es, String en, List<Step> parts, BigDecimal result) {
        StringBuilder formula = new StringBuilder();
        List<BigDecimal> operands = new ArrayList<>(parts.size());
        for (Step each : parts) {
            formula.append(formula.isEmpty() ? "{" : " + {")
                    .append(operands.size())
                    .append('}');
            operands.add(each.result());
        }
        return new Step(es, en, formula.toString(), operands, result);
    }
}
