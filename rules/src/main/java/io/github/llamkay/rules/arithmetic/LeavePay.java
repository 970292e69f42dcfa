package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.BaseItem;
import io.github.llamkay.rules.internal.LeaveAbsence;
import io.github.llamkay.rules.internal.LeaveShare;
import io.github.llamkay.rules.internal.Open;
import io.github.llamkay.rules.internal.Ratio;
import io.github.llamkay.rules.internal.TruncatedLeave;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The amounts of section VIII. */
public final class LeavePay {

    private static final int DAYS_OF_MONTH = 30;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int DAYS_OF_YEAR = DAYS_OF_MONTH * MONTHS_OF_YEAR;

    private LeavePay() {}

    /**
     * Computes the pay of a number of days: base x days / 30.
     *
     * @param items the items of the monthly leave pay
     * @param days the days, 0 or more
     * @return the amount, rounded once
     */
    public static Amount days(List<BaseItem> items, int days) {
        Ratio base = BaseItem.sum(items);
        BigDecimal value = base.times(days, DAYS_OF_MONTH).toCentimos();
        List<Step> steps = Steps.base(items, base);
        steps.add(thirtieths("Por los días", "For the days", base, days, value));
        return new Amount(value, steps);
    }

    /**
     * Computes what selling days adds to the pay of the days rested, so that all of it makes the month and the days sold
     * (VIII.7): base x (30 + sold) / 30, less base x (30 - sold) / 30.
     *
     * @param items the items of the monthly leave pay
     * @param sold days sold
     * @param leave days of the whole leave
     * @return the amount, rounded once
     */
    public static Amount sale(List<BaseItem> items, int sold, int leave) {
        Ratio base = BaseItem.sum(items);
        List<Step> steps = Steps.base(items, base);
        BigDecimal total = base.times(leave + sold, DAYS_OF_MONTH).toCentimos();
        BigDecimal rest = base.times(leave - sold, DAYS_OF_MONTH).toCentimos();
        BigDecimal value = base.times(2L * sold, DAYS_OF_MONTH).toCentimos();
        steps.add(thirtieths(
                "Total: el mes de vacaciones y los días vendidos",
                "Total: the month of leave and the days sold",
                base,
                leave + sold,
                total));
        steps.add(thirtieths("Parte de los días de descanso", "Part of the days of rest", base, leave - sold, rest));
        steps.add(new Step("Por los días vendidos", "For the days sold", "{0} - {1}", List.of(total, rest), value));
        return new Amount(value, steps);
    }

    /**
     * Computes truncated leave: a twelfth of a year's leave pay for each month and a thirtieth of that for each day, less a
     * thirtieth for each day without pay and less the leave taken in advance, never below 0 (VIII.12).
     *
     * @param truncated the service since the last anniversary
     * @param share the days of pay that a year's leave is worth
     * @param items the items of the monthly leave pay
     * @param absences days without pay
     * @param advances the agreements to take leave in advance, with the days taken
     * @return the amount, rounded once
     */
    public static Amount truncated(
            TruncatedLeave truncated,
            LeaveShare share,
            List<BaseItem> items,
            List<LeaveAbsence> absences,
            List<Open> advances) {
        Ratio monthly = BaseItem.sum(items);
        List<Step> steps = Steps.base(items, monthly);
        Ratio year = monthly.times(share.days(), DAYS_OF_MONTH);
        if (share.days() != DAYS_OF_MONTH) {
            steps.add(thirtieths("Vacaciones de un año", "Leave of a year", monthly, share.days(), year.toCentimos()));
        }
        int lost = absences.stream().mapToInt(LeaveAbsence::days).sum();
        int advanced = advances.stream()
                .mapToInt(open -> (Integer) open.values().get("days"))
                .sum();
        List<BigDecimal> parts = new ArrayList<>();
        StringBuilder sum = new StringBuilder();
        BigDecimal months = year.times(truncated.months(), MONTHS_OF_YEAR).toCentimos();
        steps.add(over("Por los meses", "For the months", year, truncated.months(), MONTHS_OF_YEAR, months));
        add(sum, parts, " + ", months);
        if (truncated.days() > 0) {
            BigDecimal days = year.times(truncated.days(), DAYS_OF_YEAR).toCentimos();
            steps.add(over("Por los días", "For the days", year, truncated.days(), DAYS_OF_YEAR, days));
            add(sum, parts, " + ", days);
        }
        if (lost > 0) {
            BigDecimal less = year.times(lost, DAYS_OF_YEAR).toCentimos();
            steps.add(over("Días no pagados", "Days without pay", year, lost, DAYS_OF_YEAR, less));
            add(sum, parts, " - ", less);
        }
        if (advanced > 0) {
            BigDecimal less = monthly.times(advanced, DAYS_OF_MONTH).toCentimos();
            steps.add(thirtieths("Vacaciones adelantadas", "Leave taken in advance", monthly, advanced, less));
            add(sum, parts, " - ", less);
        }
        long earned = Math.max(0, (long) DAYS_OF_MONTH * truncated.months() + truncated.days() - lost);
        Ratio exact = year.times(earned, DAYS_OF_YEAR);
        BigDecimal value =
                exact.plus(monthly.times(-advanced, DAYS_OF_MONTH)).toCentimos().max(BigDecimal.ZERO);
        if (parts.size() > 1) {
            steps.add(new Step("Vacaciones truncas", "Truncated leave", sum.toString(), parts, value));
        }
        return new Amount(value, steps);
    }

    private static void add(StringBuilder sum, List<BigDecimal> parts, String sign, BigDecimal part) {
        sum.append(parts.isEmpty() ? "" : sign).append('{').append(parts.size()).append('}');
        parts.add(part);
    }

    private static Step thirtieths(String es, String en, Ratio base, int days, BigDecimal result) {
        return over(es, en, base, days, DAYS_OF_MONTH, result);
    }

    private static Step over(String es, String en, Ratio base, int by, int divisor, BigDecimal result) {
        return new Step(
                es,
                en,
                "{0} x {1} / {2}",
                List.of(base.toCentimos(), BigDecimal.valueOf(by), BigDecimal.valueOf(divisor)),
                result);
    }
}
