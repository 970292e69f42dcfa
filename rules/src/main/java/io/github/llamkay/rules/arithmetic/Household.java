package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.AgreedPayDay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.LeavePeriod;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.PayNature;
import io.github.llamkay.fact.PaymentAgreement;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.figures.Holidays;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.HouseholdTerm;
import io.github.llamkay.rules.internal.LeaveYear;
import io.github.llamkay.rules.internal.MonthlyPay;
import io.github.llamkay.rules.internal.PaySeries;
import io.github.llamkay.rules.internal.PayWindow;
import io.github.llamkay.rules.internal.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of household work (section XVI, part G). */
public final class Household {

    private static final int DAYS_OF_MONTH = 30;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int DAYS_OF_YEAR = 360;
    private static final int SIX_DAYS = 6;
    private static final BigDecimal FIRST_HOURS = BigDecimal.valueOf(2);

    private Household() {}

    /**
     * Returns the monthly pay in force on a day: the fixed amounts agreed, or where none is known the payroll lines of the month
     * that tells it.
     *
     * @param file the employment
     * @param day the day
     * @return one, or none when the basic pay is not known
     */
    public static List<MonthlyPay> pay(EmploymentFile file, LocalDate day) {
        List<AgreedPay> agreed = file.agreedPayOn(day).stream()
                .filter(item -> remuneration(item.concept()))
                .toList();
        if (agreed.stream().anyMatch(item -> item.concept() == Concept.BASIC_PAY)) {
            return List.of(new MonthlyPay(
                    Steps.money(agreed.stream().map(AgreedPay::monthly).reduce(BigDecimal.ZERO, BigDecimal::add)),
                    agreed));
        }
        YearMonth month = YearMonth.from(day);
        YearMonth told = day.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
        List<PayItem> lines = file.paySeries().stream()
                .filter(series -> remuneration(series.concept()) && series.nature() == PayNature.FIXED)
                .map(PaySeries::items)
                .flatMap(List::stream)
                .filter(item -> item.month().equals(told) && item.amount().signum() > 0)
                .toList();
        return lines.stream().anyMatch(item -> item.concept() == Concept.BASIC_PAY)
                ? List.of(new MonthlyPay(
                        Steps.money(lines.stream().map(PayItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add)),
                        lines))
                : List.of();
    }

    /** Tells what is pay: the computable concepts, without food and what is given in kind (XVI.G.8). */
    private static boolean remuneration(Concept concept) {
        return switch (concept) {
            case MAIN_MEAL, PAY_IN_KIND, COMPULSORY_LIFE_INSURANCE, JULY_DECEMBER_BONUS, VACATION_PAY, PAID_LEAVE ->
                false;
            default -> concept.listing() == Concept.Listing.COMPUTABLE;
        };
    }

    /**
     * Lists the semesters of the gratificaciones under review, in whole calendar months.
     *
     * @param file the employment
     * @return the terms, the earliest first
     */
    public static List<HouseholdTerm> semesters(EmploymentFile file) {
        List<HouseholdTerm> terms = new ArrayList<>(2);
        for (PayWindow window : Semesters.gratification(file)) {
            Deadline due = window.due();
            int months = Semesters.wholeCalendarMonths(window);
            if (due != null && months > 0) {
                terms.add(new HouseholdTerm(
                        file,
                        window.period(),
                        months,
                        0,
                        window.referenceDay(),
                        window.truncated(),
                        false,
                        new Deadline(due.date(), due.counting(), "XVI.G.7.b"),
                        window.figures()));
            }
        }
        return terms;
    }

    /**
     * Lists the years of CTS under review: calendar years, up to the end of the employment. The year in which the general CTS
     * took its place runs to the last day before the first semester of that CTS.
     *
     * @param file the employment
     * @return the terms, the earliest first
     */
    public static List<HouseholdTerm> ctsYears(EmploymentFile file) {
        List<HouseholdTerm> terms = new ArrayList<>(2);
        LocalDate end = file.end();
        LocalDate last = end == null ? file.asOf() : end;
        int first = Math.max(file.start().getYear(), Figures.firstDay().getYear());
        for (int year = Math.max(first, file.frame().since().getYear() - 1); year <= last.getYear(); year++) {
            LocalDate newYear = LocalDate.of(year, 1, 1);
            if (file.generalOn(newYear)) {
                break;
            }
            Figure day = Figures.on("HOUSEHOLD_CTS_DUE", file.law(newYear));
            LocalDate close = day.inYear(year);
            boolean transition = file.generalOn(close);
            LocalDate stop = transition
                    ? Figures.on("CTS_REFERENCE_OCTOBER", file.law(newYear)).inYear(year)
                    : close;
            LocalDate from = file.start().isAfter(newYear) ? file.start() : newYear;
            boolean truncated = end != null && !end.isAfter(stop);
            LocalDate to = truncated ? end : stop;
            if (from.isAfter(to) || to.isAfter(file.asOf())) {
                continue;
            }
            Deadline due = truncated
                    ? SettlementTerm.of(file).get(0).due("XVI.G.7.e")
                    : new Deadline(agreed(file, new Period(from, to), close), Counting.FIXED_DAY, "XVI.G.7.e");
            if (!due.date().isAfter(file.frame().since()) || (!truncated && close.isAfter(file.asOf()))) {
                continue;
            }
            int months = (int) ChronoUnit.MONTHS.between(from, to.plusDays(1));
            int days = (int) ChronoUnit.DAYS.between(from.plusMonths(months), to.plusDays(1));
            terms.add(new HouseholdTerm(
                    file, new Period(from, to), months, days, to, truncated, transition, due, List.of(day)));
        }
        return terms;
    }

    private static LocalDate agreed(EmploymentFile file, Period period, LocalDate close) {
        for (PaymentAgreement agreement : file.paymentAgreements()) {
            if (agreement.benefit() == Benefit.CTS_ANUAL && agreement.period().overlaps(period)) {
                return agreement.payOn();
            }
        }
        return close;
    }

    /**
     * Computes a gratificación: pay x rate x whole months / months of the semester, rounded once.
     *
     * @param term the semester
     * @param pay the pay on its reference day
     * @param rate the part of the pay that a whole semester gives
     * @param semester months of a semester
     * @return the amount
     */
    public static Amount gratificacion(HouseholdTerm term, MonthlyPay pay, Figure rate, Figure semester) {
        Ratio whole = Ratio.of(pay.amount()).times(rate.value());
        BigDecimal value = whole.times(term.months(), semester.intValue()).toCentimos();
        return new Amount(
                value,
                List.of(
                        pay.step(),
                        new Step(
                                "Gratificación del semestre",
                                "Bonus of a whole semester",
                                "{0} x {1}",
                                List.of(pay.amount(), rate.value()),
                                whole.toCentimos()),
                        new Step(
                                "Meses completos",
                                "Whole months",
                                "{0} x {1} / {2}",
                                List.of(
                                        whole.toCentimos(),
                                        BigDecimal.valueOf(term.months()),
                                        BigDecimal.valueOf(semester.intValue())),
                                value)));
    }

    /**
     * Computes the CTS of a year, or another benefit of so many days of pay a year: pay / 30 x days x (months / 12 + days /
     * 360), rounded once.
     *
     * @param months whole months
     * @param days further days
     * @param pay the monthly pay
     * @param perYear days of pay for a whole year
     * @return the amount
     */
    public static Amount yearly(int months, int days, MonthlyPay pay, Figure perYear) {
        Ratio whole = Ratio.of(pay.amount()).times(perYear.intValue(), DAYS_OF_MONTH);
        List<Step> steps = new ArrayList<>(4);
        steps.add(pay.step());
        steps.add(new Step(
                "Monto de un año completo",
                "Amount of a whole year",
                "{0} / 30 x {1}",
                List.of(pay.amount(), BigDecimal.valueOf(perYear.intValue())),
                whole.toCentimos()));
        if (months > 0) {
            steps.add(new Step(
                    "Meses completos",
                    "Whole months",
                    "{0} x {1} / 12",
                    List.of(whole.toCentimos(), BigDecimal.valueOf(months)),
                    whole.times(months, MONTHS_OF_YEAR).toCentimos()));
        }
        if (days > 0) {
            steps.add(new Step(
                    "Días sueltos",
                    "Further days",
                    "{0} x {1} / 360",
                    List.of(whole.toCentimos(), BigDecimal.valueOf(days)),
                    whole.times(days, DAYS_OF_YEAR).toCentimos()));
        }
        return new Amount(
                whole.times((long) DAYS_OF_MONTH * months + days, DAYS_OF_YEAR).toCentimos(), steps);
    }

    /**
     * Computes days of pay: pay / 30 x days.
     *
     * @param pay the monthly pay
     * @param days the days
     * @return the amount, rounded once
     */
    public static Amount days(MonthlyPay pay, int days) {
        BigDecimal value = Ratio.of(pay.amount()).times(days, DAYS_OF_MONTH).toCentimos();
        return new Amount(
                value,
                List.of(
                        pay.step(),
                        new Step(
                                "Días de remuneración",
                                "Days of pay",
                                "{0} / 30 x {1}",
                                List.of(pay.amount(), BigDecimal.valueOf(days)),
                                value)));
    }

    /**
     * Computes what work on a holiday gives: a day's pay and the surcharge.
     *
     * @param pay the monthly pay
     * @param surcharge the part of a day's pay that is added
     * @return the amount, rounded once
     */
    public static Amount holiday(MonthlyPay pay, Figure surcharge) {
        BigDecimal factor = BigDecimal.ONE.add(surcharge.value());
        BigDecimal value =
                Ratio.of(pay.amount()).times(factor).times(1, DAYS_OF_MONTH).toCentimos();
        return new Amount(
                value,
                List.of(
                        pay.step(),
                        new Step(
                                "Día laborado y sobretasa",
                                "Day worked and surcharge",
                                "{0} / 30 x (1 + {1})",
                                List.of(pay.amount(), surcharge.value()),
                                value)));
    }

    /**
     * Computes overtime of a day: the hour of the pay with one surcharge for the first two hours and another for the rest.
     *
     * @param pay the monthly pay
     * @param schedule the ordinary week, which tells the hours of a day
     * @param hours hours of overtime
     * @param first the surcharge of the first two hours
     * @param further the surcharge of the rest
     * @return the amount, rounded once
     */
    public static Amount overtime(
            MonthlyPay pay, WeeklySchedule schedule, BigDecimal hours, Figure first, Figure further) {
        Ratio hour = new Ratio(
                pay.amount().multiply(BigDecimal.valueOf(schedule.daysPerWeek())),
                schedule.hoursPerWeek().multiply(BigDecimal.valueOf(DAYS_OF_MONTH)));
        BigDecimal early = hours.min(FIRST_HOURS);
        BigDecimal late = hours.subtract(FIRST_HOURS).max(BigDecimal.ZERO);
        BigDecimal value = hour.times(early.multiply(BigDecimal.ONE.add(first.value()))
                        .add(late.multiply(BigDecimal.ONE.add(further.value()))))
                .toCentimos();
        return new Amount(
                value,
                List.of(
                        pay.step(),
                        new Step(
                                "Valor de la hora",
                                "Value of the hour",
                                "{0} / 30 / ({1} / {2})",
                                List.of(
                                        pay.amount(),
                                        schedule.hoursPerWeek(),
                                        BigDecimal.valueOf(schedule.daysPerWeek())),
                                hour.toCentimos()),
                        new Step(
                                "Horas extras",
                                "Overtime",
                                "{0} x ({1} x (1 + {2}) + {3} x (1 + {4}))",
                                List.of(hour.toCentimos(), early, first.value(), late, further.value()),
                                value)));
    }

    /**
     * Computes a contribution on the pay, or on the minimum wage where the pay is below it.
     *
     * @param pay the monthly pay
     * @param floor the minimum wage
     * @param rate the rate
     * @return the amount, rounded once
     */
    public static Amount contribution(MonthlyPay pay, Figure floor, Figure rate) {
        BigDecimal base = base(pay, floor);
        BigDecimal value = Ratio.of(base).times(rate.value()).toCentimos();
        return new Amount(
                value,
                List.of(
                        pay.step(),
                        new Step("Aporte", "Contribution", "{0} x {1}", List.of(base, rate.value()), value)));
    }

    /**
     * Returns the base of the contributions.
     *
     * @param pay the monthly pay
     * @param floor the minimum wage
     * @return the higher of the two
     */
    public static BigDecimal base(MonthlyPay pay, Figure floor) {
        return pay.amount().max(floor.value());
    }

    /**
     * Lists the calendar months that were served whole and ended in the time under review.
     *
     * @param file the employment
     * @return the months, the earliest first
     */
    public static List<Period> months(EmploymentFile file) {
        List<Period> months = new ArrayList<>(6);
        LocalDate end = file.end();
        LocalDate last = end == null || end.isAfter(file.asOf()) ? file.asOf() : end;
        YearMonth month = YearMonth.from(file.frame().since().plusDays(1));
        for (; !month.atEndOfMonth().isAfter(last); month = month.plusMonths(1)) {
            if (!file.start().isAfter(month.atDay(1))) {
                months.add(Period.month(month));
            }
        }
        return months;
    }

    /**
     * Returns the last day on which the notice of the end can be given so that so many working days follow it, up to the last day
     * of service. Working days are Monday to Saturday in a week of six days or more, else Monday to Friday, without holidays.
     *
     * @param file the employment, which has ended
     * @param days the working days
     * @return the day
     */
    public static LocalDate lastDayOfNotice(EmploymentFile file, Figure days) {
        LocalDate end = file.termination().on();
        LocalDate day = end;
        for (int left = days.intValue(); left > 0; day = day.minusDays(1)) {
            left -= workingDay(file, day, end) ? 1 : 0;
        }
        return day;
    }

    /**
     * Counts the working days from a day to the end of the employment.
     *
     * @param file the employment, which has ended
     * @param notice the day of the notice, which does not count
     * @return working days
     */
    public static int workingDaysSince(EmploymentFile file, LocalDate notice) {
        LocalDate end = file.termination().on();
        int count = 0;
        for (LocalDate day = notice.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            count += workingDay(file, day, end) ? 1 : 0;
        }
        return count;
    }

    private static boolean workingDay(EmploymentFile file, LocalDate day, LocalDate law) {
        WeeklySchedule schedule = file.schedule();
        boolean saturday = schedule == null || schedule.daysPerWeek() >= SIX_DAYS;
        DayOfWeek of = day.getDayOfWeek();
        return of != DayOfWeek.SUNDAY
                && (saturday || of != DayOfWeek.SATURDAY)
                && (day.isBefore(Holidays.firstDay()) || !Holidays.isHoliday(day, file.law(law)));
    }

    /**
     * Counts the days of leave rested for a year of service by a day.
     *
     * @param year the year of service
     * @param through the day
     * @return days
     */
    public static int rested(LeaveYear year, LocalDate through) {
        int days = 0;
        for (LeavePeriod leave : year.file().leavePeriods()) {
            days += leave.yearStart().equals(year.start()) && !leave.from().isAfter(through) ? leave.days() : 0;
        }
        return days;
    }

    /**
     * Tells whether a day is a public holiday of household workers: the common ones, and since the law says so one of their own.
     *
     * @param file the employment
     * @param day the day
     * @return whether it is one
     */
    public static boolean isHoliday(EmploymentFile file, LocalDate day) {
        if (Holidays.isHoliday(day, file.law(day))) {
            return true;
        }
        return file.generalOn(day)
                && Figures.on("HOUSEHOLD_DAY", file.law(day))
                        .inYear(day.getYear())
                        .equals(day);
    }

    /**
     * Returns the age in whole years.
     *
     * @param birth day of birth
     * @param on the day
     * @return years
     */
    public static int age(LocalDate birth, LocalDate on) {
        return (int) ChronoUnit.YEARS.between(birth, on);
    }

    /**
     * States a wage as agreed.
     *
     * @param wage the wage and its day
     * @return the amount
     */
    public static Amount agreed(AgreedPayDay wage) {
        return new Amount(
                wage.amount(),
                List.of(new Step("Remuneración pactada", "Wage agreed", "{0}", List.of(wage.amount()), wage.amount())));
    }

    /**
     * Computes the least wage of a week: the minimum wage for the whole week, in proportion below it.
     *
     * @param schedule the ordinary week
     * @param minimum the minimum wage
     * @param whole hours of the whole week
     * @return PEN a month, rounded once
     */
    public static BigDecimal minimum(WeeklySchedule schedule, Figure minimum, Figure whole) {
        BigDecimal hours = schedule.hoursPerWeek().min(whole.value());
        return new Ratio(minimum.value().multiply(hours), whole.value()).toCentimos();
    }

    /**
     * Returns the day on which what was earned on a day is paid where nothing is agreed: with the wage of the month (XVI.G.3).
     *
     * @param day the day
     * @param decision the decision of the right
     * @return the last day of its month
     */
    public static Deadline payDay(LocalDate day, String decision) {
        return new Deadline(YearMonth.from(day).atEndOfMonth(), Counting.FIXED_DAY, decision);
    }

    /**
     * Returns the last day to pay the contributions of a month.
     *
     * @param month the month
     * @param decision the decision of the contribution
     * @return the last day of the month after
     */
    public static Deadline contributionDay(Period month, String decision) {
        return new Deadline(YearMonth.from(month.to()).plusMonths(1).atEndOfMonth(), Counting.FIXED_DAY, decision);
    }

    /**
     * Counts the days of leave of a year of service that were not rested by a day.
     *
     * @param year the year of service
     * @param days the days of leave
     * @param through the day
     * @return days, 0 or more
     */
    public static int unrested(LeaveYear year, Figure days, LocalDate through) {
        return Math.max(0, days.intValue() - rested(year, through));
    }

    /**
     * Counts the days of illness and accident within a year of service.
     *
     * @param year the year of service
     * @param most the most that count
     * @return days, at most {@code most}
     */
    public static int sickDays(LeaveYear year, int most) {
        int days = 0;
        for (Absence absence : year.file().absences()) {
            boolean sick = absence.kind() == AbsenceKind.PROVEN_ILLNESS || absence.kind() == AbsenceKind.WORK_ACCIDENT;
            days += sick ? Semesters.daysShared(year.period(), new Period(absence.from(), absence.to())) : 0;
        }
        return Math.min(most, days);
    }

    /** {@return the facilities of a household worker who studies} */
    public static List<Duty> studyDuties() {
        return List.of(
                Duty.ALLOW_SCHOOL_ATTENDANCE,
                Duty.GIVE_STUDY_SPACE,
                Duty.RESPECT_STUDY_TIME,
                Duty.ALLOW_HOURS_COMPENSATION);
    }

    /**
     * Lists the duties of food, lodging and study whose breach has a grade.
     *
     * @param file the employment, with its terms
     * @return those owed to this worker
     */
    public static List<Duty> graveDuties(EmploymentFile file) {
        List<Duty> duties = new ArrayList<>(3);
        duties.add(Duty.GIVE_FOOD);
        if (file.householdTerms().liveIn()) {
            duties.add(Duty.GIVE_LODGING);
        }
        if (file.householdTerms().studying()) {
            duties.add(Duty.ALLOW_SCHOOL_ATTENDANCE);
        }
        return duties;
    }

    /**
     * Lists the duties of food and study whose breach has no grade.
     *
     * @param file the employment, with its terms
     * @return those owed to this worker
     */
    public static List<Duty> ungradedDuties(EmploymentFile file) {
        List<Duty> duties = new ArrayList<>(4);
        duties.add(Duty.RESPECT_FOOD_CUSTOMS);
        if (file.householdTerms().studying()) {
            duties.add(Duty.GIVE_STUDY_SPACE);
            duties.add(Duty.RESPECT_STUDY_TIME);
            duties.add(Duty.ALLOW_HOURS_COMPENSATION);
        }
        return duties;
    }

    /**
     * Returns the hours of an ordinary working day.
     *
     * @param schedule the ordinary week
     * @return weekly hours / days, rounded down to six decimals so that nothing below a threshold reaches it
     */
    public static BigDecimal dailyHours(WeeklySchedule schedule) {
        return schedule.hoursPerWeek().divide(BigDecimal.valueOf(schedule.daysPerWeek()), 6, RoundingMode.DOWN);
    }

    /**
     * Adds days.
     *
     * @param day a day
     * @param days how many, below 0 to go back
     * @return the day so many days later
     */
    public static LocalDate plusDays(LocalDate day, int days) {
        return day.plusDays(days);
    }

    /**
     * Adds months.
     *
     * @param day a day
     * @param months how many, below 0 to go back
     * @return the day so many months later
     */
    public static LocalDate plusMonths(LocalDate day, int months) {
        return day.plusMonths(months);
    }
}
