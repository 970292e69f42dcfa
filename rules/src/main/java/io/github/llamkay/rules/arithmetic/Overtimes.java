package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Form;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.TimeOffAgreement;
import io.github.llamkay.fact.TimeOffTaken;
import io.github.llamkay.fact.TimeOffTerm;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.fact.WorkedDay;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.FixedPay;
import io.github.llamkay.rules.internal.OvertimeDay;
import io.github.llamkay.rules.internal.OvertimeDays;
import io.github.llamkay.rules.internal.OvertimeValue;
import io.github.llamkay.rules.internal.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The arithmetic of overtime (III.8 to III.11, III.16) and of work on a day of rest (III.15, IV.2). */
public final class Overtimes {

    private static final int DAYS_OF_MONTH = 30;

    private Overtimes() {}

    /**
     * Lists the months under review that have days with overtime: those whose overtime, or the rest agreed for it, fell due
     * after the day from which the case looks back.
     *
     * @param file the employment
     * @return the months, the earliest first
     */
    public static List<OvertimeDays> months(EmploymentFile file) {
        Map<LocalDate, List<TimeOffTaken>> taken = new HashMap<>();
        for (TimeOffTaken rest : file.timeOffTaken()) {
            taken.computeIfAbsent(rest.workedOn(), key -> new ArrayList<>(1)).add(rest);
        }
        Map<YearMonth, List<OvertimeDay>> byMonth = new TreeMap<>();
        for (WorkedDay worked : file.workedDays()) {
            if (worked.overtime().signum() > 0) {
                OvertimeDay day = day(file, worked, taken.getOrDefault(worked.on(), List.of()));
                LocalDate limit = day.limit();
                LocalDate due = limit == null ? YearMonth.from(worked.on()).atEndOfMonth() : limit;
                if (due.isAfter(file.frame().since())) {
                    byMonth.computeIfAbsent(YearMonth.from(worked.on()), key -> new ArrayList<>())
                            .add(day);
                }
            }
        }
        List<OvertimeDays> months = new ArrayList<>(byMonth.size());
        byMonth.forEach((month, days) -> {
            days.sort((one, other) -> one.worked().on().compareTo(other.worked().on()));
            List<Fact> parts = new ArrayList<>();
            for (OvertimeDay day : days) {
                parts.add(day.worked());
                parts.addAll(taken.getOrDefault(day.worked().on(), List.of()));
            }
            parts.addAll(file.timeOffAgreements());
            parts.addAll(file.timeOffTerms());
            months.add(new OvertimeDays(Period.month(month), List.copyOf(days), parts));
        });
        return months;
    }

    private static OvertimeDay day(EmploymentFile file, WorkedDay worked, List<TimeOffTaken> taken) {
        LocalDate limit = limit(file, worked.on());
        BigDecimal rested = BigDecimal.ZERO;
        for (TimeOffTaken rest : taken) {
            rested = limit == null || rest.on().isAfter(limit) ? rested : rested.add(rest.hours());
        }
        return new OvertimeDay(worked, limit, rested);
    }

    private static @Nullable LocalDate limit(EmploymentFile file, LocalDate on) {
        for (TimeOffAgreement agreement : file.timeOffAgreements()) {
            if (agreement.form() == Form.WRITTEN && agreement.worked().contains(on)) {
                for (TimeOffTerm term : file.timeOffTerms()) {
                    if (term.worked().contains(on)) {
                        return term.by();
                    }
                }
                return YearMonth.from(on).plusMonths(1).atEndOfMonth();
            }
        }
        return null;
    }

    /**
     * Computes the overtime of some days: of each day the first hours at one surcharge and the rest at another, rounded once.
     *
     * @param value the value of an hour
     * @param days the days
     * @param first the surcharge of the first hours
     * @param firstHours how many those are, a day
     * @param further the surcharge of the others
     * @param left whether only the hours that no rest has made up for count, the latest of the day
     * @return the amount
     */
    public static Amount amount(
            OvertimeValue value,
            List<OvertimeDay> days,
            BigDecimal first,
            BigDecimal firstHours,
            BigDecimal further,
            boolean left) {
        BigDecimal early = BigDecimal.ZERO;
        BigDecimal late = BigDecimal.ZERO;
        for (OvertimeDay day : days) {
            BigDecimal rested = left ? day.rested().min(day.worked().overtime()) : BigDecimal.ZERO;
            BigDecimal all = day.worked().overtime();
            early = early.add(all.min(firstHours).subtract(rested.min(firstHours)));
            late = late.add(all.subtract(firstHours)
                    .max(BigDecimal.ZERO)
                    .subtract(rested.subtract(firstHours).max(BigDecimal.ZERO)));
        }
        Ratio hour = hour(value.pay().total(), value.schedule());
        Ratio exact =
                hour.times(early.multiply(BigDecimal.ONE.add(first)).add(late.multiply(BigDecimal.ONE.add(further))));
        List<Step> steps = new ArrayList<>(3);
        steps.add(hourStep(value.pay().total(), value.schedule(), hour));
        part(steps, hour, early, first, "Primeras horas de cada día", "First hours of each day");
        part(steps, hour, late, further, "Horas siguientes", "Further hours");
        return new Amount(exact.toCentimos(), steps);
    }

    private static void part(List<Step> steps, Ratio hour, BigDecimal hours, BigDecimal rate, String es, String en) {
        if (hours.signum() > 0) {
            BigDecimal factor = BigDecimal.ONE.add(rate);
            steps.add(new Step(
                    es,
                    en,
                    "{0} x {1} x {2}",
                    List.of(hour.toCentimos(), factor, hours),
                    hour.times(factor.multiply(hours)).toCentimos()));
        }
    }

    /** Value of an hour: base / 30 / ordinary hours of an average day. */
    private static Ratio hour(BigDecimal base, WeeklySchedule schedule) {
        return new Ratio(
                base.multiply(BigDecimal.valueOf(schedule.daysPerWeek())),
                schedule.hoursPerWeek().multiply(BigDecimal.valueOf(DAYS_OF_MONTH)));
    }

    private static Step hourStep(BigDecimal base, WeeklySchedule schedule, Ratio hour) {
        BigDecimal daily = schedule.hoursPerWeek()
                .divide(BigDecimal.valueOf(schedule.daysPerWeek()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new Step(
                "Valor hora",
                "Value of an hour",
                "{0} / 30 / {1}",
                List.of(Steps.money(base), new BigDecimal(daily.toPlainString())),
                hour.toCentimos());
    }

    /**
     * Computes the pay for hours worked on a day of rest, on top of the wage: the work and its surcharge, of the ordinary pay
     * without family allowance, which pays for no work.
     *
     * @param pay the remuneration of the day
     * @param schedule the ordinary week
     * @param hours hours worked
     * @param surcharge the surcharge, 1 for 100 %
     * @return the amount, rounded once
     */
    public static Amount restDay(FixedPay pay, WeeklySchedule schedule, BigDecimal hours, BigDecimal surcharge) {
        Ratio hour = hour(pay.value(), schedule);
        BigDecimal factor = BigDecimal.ONE.add(surcharge);
        BigDecimal value = hour.times(factor.multiply(hours)).toCentimos();
        return new Amount(
                value,
                List.of(
                        hourStep(pay.value(), schedule, hour),
                        new Step(
                                "Trabajo y sobretasa",
                                "Work and surcharge",
                                "{0} x {1} x {2}",
                                List.of(hour.toCentimos(), factor, hours),
                                value)));
    }

    /**
     * Computes the monthly wage of a longer week, in proportion to its hours.
     *
     * @param monthly the wage of the shorter week
     * @param before hours of the shorter week
     * @param after hours of the longer week
     * @return the amount, rounded once
     */
    public static Amount increased(BigDecimal monthly, BigDecimal before, BigDecimal after) {
        BigDecimal value = new Ratio(monthly.multiply(after), before).toCentimos();
        return new Amount(
                value,
                List.of(new Step(
                        "Remuneración mensual",
                        "Monthly wage",
                        "{0} x {1} / {2}",
                        List.of(Steps.money(monthly), after, before),
                        value)));
    }

    /**
     * Tells by when the pay of a month, or of a day of it, is due: with the wage, whose day is not set. The month's last day is
     * taken, or the day of the first payment when that came later.
     *
     * @param file the employment
     * @param benefit the benefit
     * @param period the period that the pay is for
     * @param decision the decision that makes it due
     * @return the last day
     */
    public static Deadline due(EmploymentFile file, Benefit benefit, Period period, String decision) {
        LocalDate last = YearMonth.from(period.to()).atEndOfMonth();
        LocalDate first = null;
        for (Payment payment : file.payments()) {
            if (payment.benefit() == benefit
                    && payment.amount().signum() > 0
                    && payment.period().overlaps(period)
                    && (first == null || payment.on().isBefore(first))) {
                first = payment.on();
            }
        }
        return new Deadline(first == null || first.isBefore(last) ? last : first, Counting.FIXED_DAY, decision);
    }

    /**
     * Returns the surcharge of the first hours.
     *
     * @param file the employment
     * @param least the least that the law allows
     * @return what was agreed, or the least when nothing or less was
     */
    public static BigDecimal firstRate(EmploymentFile file, Figure least) {
        return file.overtimeRate() == null
                ? least.value()
                : file.overtimeRate().firstHours().max(least.value());
    }

    /**
     * Computes the night floor: the minimum wage and its surcharge for the share of the day that is night.
     *
     * @param minimumWage the minimum wage
     * @param surcharge the surcharge
     * @param nightMinutes minutes of night
     * @param minutes minutes of the day
     * @return the amount, rounded once
     */
    public static Amount nightFloor(Figure minimumWage, Figure surcharge, int nightMinutes, int minutes) {
        BigDecimal all = BigDecimal.valueOf(minutes);
        Ratio exact = new Ratio(
                minimumWage.value().multiply(all.add(surcharge.value().multiply(BigDecimal.valueOf(nightMinutes)))),
                all);
        Step step = nightMinutes == minutes
                ? new Step(
                        "Remuneración mínima nocturna",
                        "Least wage of the night",
                        "{0} x {1}",
                        List.of(minimumWage.value(), BigDecimal.ONE.add(surcharge.value())),
                        exact.toCentimos())
                : new Step(
                        "Remuneración mínima nocturna, en proporción",
                        "Least wage of the night, in proportion",
                        "{0} x (1 + {1} x {2} / {3})",
                        List.of(minimumWage.value(), surcharge.value(), BigDecimal.valueOf(nightMinutes), all),
                        exact.toCentimos());
        return new Amount(exact.toCentimos(), List.of(step));
    }
}
