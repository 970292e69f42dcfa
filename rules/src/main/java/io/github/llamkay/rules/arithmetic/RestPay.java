package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.Category;
import io.github.llamkay.fact.ControlKind;
import io.github.llamkay.fact.Payer;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Position;
import io.github.llamkay.fact.TimeControl;
import io.github.llamkay.fact.WageInterval;
import io.github.llamkay.fact.WagePeriod;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.rules.internal.AbsenceCut;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.FixedPay;
import io.github.llamkay.rules.internal.Ratio;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of the weekly rest (section IV). */
public final class RestPay {

    private static final int DAYS_OF_MONTH = 30;
    private static final int DAYS_OF_FORTNIGHT = 15;
    private static final int DAYS_OF_WEEK = 7;
    private static final int MOST_WORKING_DAYS = 6;

    private RestPay() {}

    /**
     * Reckons a day's pay.
     *
     * @param wage the wage as it is paid
     * @return PEN, rounded to céntimos
     */
    public static BigDecimal day(WagePeriod wage) {
        return new Ratio(wage.amount(), BigDecimal.valueOf(divisor(wage.interval()))).toCentimos();
    }

    private static int divisor(WageInterval interval) {
        return switch (interval) {
            case WEEKLY -> DAYS_OF_WEEK;
            case FORTNIGHTLY -> DAYS_OF_FORTNIGHT;
            case MONTHLY -> DAYS_OF_MONTH;
        };
    }

    /**
     * Lists what the absences that ended in the time under review take from the wage.
     *
     * @param file the employment, with its wage known
     * @return one for each absence; none for a weekly wage whose working days are not known
     */
    public static List<AbsenceCut> cuts(EmploymentFile file) {
        List<AbsenceCut> cuts = new ArrayList<>();
        for (Absence absence : file.absences()) {
            if (absence.to().isAfter(file.frame().since()) && !absence.to().isAfter(file.asOf())) {
                add(file, absence, cuts);
            }
        }
        return cuts;
    }

    /**
     * Tells whether the absences in the time under review cannot be valued: the wage is paid by the week, and its working days
     * are not known.
     *
     * @param file the employment
     * @return whether there is such an absence
     */
    public static boolean unvalued(EmploymentFile file) {
        WagePeriod wage = file.wagePeriod();
        return wage != null
                && wage.interval() == WageInterval.WEEKLY
                && file.schedule() == null
                && file.absences().stream()
                        .anyMatch(absence -> takes(absence)
                                && absence.to().isAfter(file.frame().since())
                                && !absence.to().isAfter(file.asOf()));
    }

    private static boolean takes(Absence absence) {
        return absence.payer() == Payer.NOBODY && absence.kind().counting() == AbsenceKind.Counting.NOT_COUNTED;
    }

    private static void add(EmploymentFile file, Absence absence, List<AbsenceCut> cuts) {
        WagePeriod wage = file.wagePeriod();
        WeeklySchedule schedule = file.schedule();
        if (!takes(absence) || wage == null || (wage.interval() == WageInterval.WEEKLY && schedule == null)) {
            return;
        }
        int mostAWeek = schedule == null ? MOST_WORKING_DAYS : Math.min(MOST_WORKING_DAYS, schedule.daysPerWeek());
        int days = workingDays(absence, mostAWeek);
        int divisor = divisor(wage.interval());
        int share = wage.interval() == WageInterval.WEEKLY ? mostAWeek : divisor;
        BigDecimal amount = new Ratio(wage.amount(), BigDecimal.valueOf(divisor))
                .times((long) days * (share + 1), share)
                .toCentimos();
        cuts.add(new AbsenceCut(absence, days, amount));
    }

    private static int workingDays(Absence absence, int mostAWeek) {
        int days = 0;
        LocalDate monday = absence.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Period stretch = new Period(absence.from(), absence.to());
        while (!monday.isAfter(absence.to())) {
            Period week = new Period(monday, monday.plusDays(DAYS_OF_WEEK - 1L));
            days += Math.min(mostAWeek, Semesters.daysShared(week, stretch));
            monday = monday.plusWeeks(1);
        }
        return days;
    }

    /**
     * Adds up what the absences of a period allow to deduct.
     *
     * @param file the employment
     * @param period the period
     * @return PEN, one number; none where an absence cannot be reckoned
     */
    public static List<BigDecimal> most(EmploymentFile file, Period period) {
        WagePeriod wage = file.wagePeriod();
        if (wage == null || (wage.interval() == WageInterval.WEEKLY && file.schedule() == null)) {
            return List.of();
        }
        BigDecimal most = BigDecimal.ZERO;
        for (Absence absence : file.absences()) {
            List<AbsenceCut> cut = new ArrayList<>(1);
            if (period.overlaps(new Period(absence.from(), absence.to()))) {
                add(file, absence, cut);
            }
            most = cut.isEmpty() ? most : most.add(cut.get(0).amount());
        }
        return List.of(most);
    }

    /**
     * Names what is not known and the value of an hour on a day needs.
     *
     * @param file the employment
     * @param day the day
     * @return the simple names of the missing types, one each
     */
    public static List<String> missing(EmploymentFile file, LocalDate day) {
        List<String> missing = new ArrayList<>(2);
        if (file.schedule() == null) {
            missing.add("WeeklySchedule");
        }
        if (FixedPay.of(file, day).isEmpty()) {
            missing.add("AgreedPay");
        }
        return missing;
    }

    /**
     * Tells whether the law in force leaves the worker out of the surcharge for work on the rest day (IV.2): staff who manage, or
     * who work without immediate supervision. The print leaves nobody out.
     *
     * @param file the employment
     * @return whether the worker is known to be left out
     */
    public static boolean outside(EmploymentFile file) {
        Position position = file.position();
        TimeControl control = file.timeControl();
        boolean manages = position != null
                && (position.category() == Category.MANAGEMENT
                        || position.category() == Category.COMPANY_REPRESENTATIVE);
        return !file.printed() && (manages || (control != null && control.control() == ControlKind.UNSUPERVISED));
    }
}
