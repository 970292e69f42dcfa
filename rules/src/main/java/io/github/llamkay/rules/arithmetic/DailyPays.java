package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.AgreedAnnualLeave;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.DailyPay;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.BaseItem;
import io.github.llamkay.rules.internal.DailyFloor;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.PayWindow;
import io.github.llamkay.rules.internal.Ratio;
import io.github.llamkay.rules.internal.TruncatedLeave;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of workers paid by the day (sections XVI.A, XVI.B and XVI.C). */
public final class DailyPays {

    private static final int DAYS_OF_MONTH = 30;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int DAYS_OF_YEAR = DAYS_OF_MONTH * MONTHS_OF_YEAR;

    private DailyPays() {}

    /**
     * Returns the day on which the daily pay is looked at: the last one in service.
     *
     * @param file the employment
     * @return the as-of date or the last day of service; none when the employment ended before the time under review
     */
    public static List<LocalDate> day(EmploymentFile file) {
        LocalDate end = file.end();
        LocalDate day = end == null ? file.asOf() : end;
        return day.isAfter(file.frame().since()) ? List.of(day) : List.of();
    }

    /**
     * Updates a floor in the proportion of the minimum wage.
     *
     * @param base the floor
     * @param of the minimum wage to which it belongs
     * @param now the minimum wage in force
     * @return base x now / of
     */
    public static Ratio indexed(Figure base, Figure of, Figure now) {
        return new Ratio(base.value().multiply(now.value()), of.value());
    }

    /**
     * Adds the parts for bonuses and CTS to a thirtieth of the minimum wage.
     *
     * @param wage the minimum wage
     * @param bonuses the part for the bonuses
     * @param cts the part for CTS
     * @return wage x (1 + bonuses + cts) / 30
     */
    public static Ratio withBenefits(Figure wage, Figure bonuses, Figure cts) {
        BigDecimal parts = BigDecimal.ONE.add(bonuses.value()).add(cts.value());
        return new Ratio(wage.value().multiply(parts), BigDecimal.valueOf(DAYS_OF_MONTH));
    }

    /**
     * Returns the daily pay that counts: what is agreed, never below the floor where one is known.
     *
     * @param pay the pay agreed
     * @param floors the floor, possibly none
     * @return PEN a day, exact
     */
    public static Ratio counted(DailyPay pay, List<DailyFloor> floors) {
        for (DailyFloor floor : floors) {
            if (floor.above(pay.amount())) {
                return floor.amount();
            }
        }
        return Ratio.of(pay.amount());
    }

    /**
     * Computes the leave of an unfinished year: daily pays for a year, in twelfths and thirtieths.
     *
     * @param daily PEN a day, exact
     * @param days days of leave a year
     * @param truncated the months and days
     * @return the amount, rounded once
     */
    public static Amount truncated(Ratio daily, int days, TruncatedLeave truncated) {
        long served = (long) DAYS_OF_MONTH * truncated.months() + truncated.days();
        BigDecimal value = daily.times(days, 1).times(served, DAYS_OF_YEAR).toCentimos();
        return new Amount(
                value,
                List.of(new Step(
                        "Vacaciones truncas",
                        "Truncated leave",
                        "{0} x {1} x (30 x {2} + {3}) / 360",
                        List.of(
                                daily.toCentimos(),
                                BigDecimal.valueOf(days),
                                BigDecimal.valueOf(truncated.months()),
                                BigDecimal.valueOf(truncated.days())),
                        value)));
    }

    /**
     * Returns the days of leave a year: those of the law, or more by agreement.
     *
     * @param file the employment
     * @param days the days of the law
     * @return the longer
     */
    public static int leaveDays(EmploymentFile file, Figure days) {
        AgreedAnnualLeave agreed = file.agreedAnnualLeave();
        return agreed == null ? days.intValue() : Math.max(days.intValue(), agreed.days());
    }

    /**
     * Takes thirty daily pays as the monthly remuneration of a worker paid by the day.
     *
     * @param window the window
     * @param pay the daily pay
     * @return the item
     */
    public static BaseItem month(PayWindow window, DailyPay pay) {
        Ratio amount = Ratio.of(pay.amount()).times(DAYS_OF_MONTH, 1);
        List<BigDecimal> operands = new ArrayList<>(List.of(pay.amount(), BigDecimal.valueOf(DAYS_OF_MONTH)));
        return new BaseItem(
                window,
                Concept.BASIC_PAY,
                "BASIC_PAY",
                true,
                amount,
                new Step(
                        "Jornal por treinta días",
                        "Daily pay for thirty days",
                        "{0} x {1}",
                        operands,
                        amount.toCentimos()));
    }
}
