package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Payer;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.WageDue;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.PayCut;
import io.github.llamkay.rules.internal.Ratio;
import io.github.llamkay.rules.internal.WageMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The arithmetic of section V: months worked whole, the pay agreed for them, and cuts. */
public final class Wages {

    private Wages() {}

    /**
     * Returns the minimum wage of a worker's regime on a day.
     *
     * @param file the employment
     * @param day the day
     * @return the monthly minimum for a full-time worker
     */
    public static Figure minimum(EmploymentFile file, LocalDate day) {
        return Figures.on(file.regime() == Regime.MICRO_ENTERPRISE ? "RMV_MICRO" : "RMV", file.law(day));
    }

    /**
     * Tells whether a worker is due the whole minimum wage by the length of the working day.
     *
     * @param file the employment, with its schedule
     * @param hours the least average hours a day
     * @return whether the schedule is known and reaches them
     */
    public static boolean fullTime(EmploymentFile file, BigDecimal hours) {
        return file.schedule() != null
                && WorkingTime.averageDailyHours(file.schedule()).atLeast(hours);
    }

    /**
     * Lists the months under review that were worked whole: those that ended after the day from which the case looks back and by
     * the as-of date, in which the employment stood all days and the employer paid every absence.
     *
     * @param file the employment
     * @return the months for which a basic pay is agreed, the earliest first
     */
    public static List<WageMonth> months(EmploymentFile file) {
        List<WageMonth> months = new ArrayList<>(6);
        YearMonth first = YearMonth.from(file.frame().since());
        for (YearMonth month = first; !month.atEndOfMonth().isAfter(file.asOf()); month = month.plusMonths(1)) {
            Period days = Period.month(month);
            List<AgreedPay> items = items(file, days.to());
            if (days.to().isAfter(file.frame().since()) && whole(file, days) && hasBasic(items)) {
                months.add(new WageMonth(days, sum(items), items));
            }
        }
        return months;
    }

    private static boolean whole(EmploymentFile file, Period days) {
        LocalDate end = file.end();
        if (file.start().isAfter(days.from()) || (end != null && end.isBefore(days.to()))) {
            return false;
        }
        for (Absence absence : file.absences()) {
            if (absence.payer() != Payer.EMPLOYER && new Period(absence.from(), absence.to()).overlaps(days)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasBasic(List<AgreedPay> items) {
        return items.stream().anyMatch(item -> item.concept() == Concept.BASIC_PAY);
    }

    /** The fixed items that are pay for work: neither the family allowance nor what is no remuneration. */
    private static List<AgreedPay> items(EmploymentFile file, LocalDate day) {
        return file.agreedPayOn(day).stream()
                .filter(item -> item.concept().listing() == Concept.Listing.COMPUTABLE
                        && item.concept() != Concept.FAMILY_ALLOWANCE
                        && item.concept() != Concept.COMPULSORY_LIFE_INSURANCE)
                .toList();
    }

    private static BigDecimal sum(List<AgreedPay> items) {
        return items.stream().map(AgreedPay::monthly).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Lists the days in the time under review on which the agreed pay fell.
     *
     * @param file the employment
     * @return the cuts, the earliest first
     */
    public static List<PayCut> cuts(EmploymentFile file) {
        TreeSet<LocalDate> days = new TreeSet<>();
        file.agreedPay().forEach(pay -> days.add(pay.from()));
        List<PayCut> cuts = new ArrayList<>(1);
        for (LocalDate day : days) {
            if (day.isAfter(file.frame().since()) && !day.isAfter(file.asOf()) && day.isAfter(file.start())) {
                List<AgreedPay> before = items(file, day.minusDays(1));
                List<AgreedPay> after = items(file, day);
                if (!before.isEmpty() && sum(after).compareTo(sum(before)) < 0) {
                    List<AgreedPay> both = new ArrayList<>(before);
                    both.addAll(after);
                    cuts.add(new PayCut(day, sum(before), sum(after), both));
                }
            }
        }
        return cuts;
    }

    /**
     * States a wage as an amount.
     *
     * @param wage the wage
     * @return the amount
     */
    public static Amount amount(WageDue wage) {
        BigDecimal value = Ratio.of(wage.amount()).toCentimos();
        return new Amount(value, List.of(new Step("Remuneración", "Wage", "{0}", List.of(value), value)));
    }
}
