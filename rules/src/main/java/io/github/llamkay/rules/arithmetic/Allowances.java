package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Payer;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.AllowanceMonth;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.ProvenChild;
import io.github.llamkay.rules.internal.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arithmetic of section VII: stretches of age, months under review, the amount. */
public final class Allowances {

    private Allowances() {}

    /**
     * Returns the days on which a child is of an age.
     *
     * @param file the employment
     * @param birth the day of birth
     * @param from the first age, in years
     * @param below the age that ends it, in years
     * @return the days up to the eve of the birthday that ends it; none when the employment did not stand on any of them
     *     in the time under review
     */
    public static List<Period> ofAge(EmploymentFile file, LocalDate birth, int from, int below) {
        return reviewed(file, birth.plusYears(from), birth.plusYears(below).minusDays(1));
    }

    /**
     * Returns the days on which a child is of age, from a day on.
     *
     * @param file the employment
     * @param birth the day of birth
     * @param from the first age, in years
     * @param since the first day that counts
     * @return the days up to the as-of date; none when the employment did not stand on any of them in the time under review
     */
    public static List<Period> ofAgeSince(EmploymentFile file, LocalDate birth, int from, LocalDate since) {
        return reviewed(file, later(birth.plusYears(from), since), file.asOf());
    }

    /**
     * Returns the days of a stretch from the day of the proof on.
     *
     * @param stretch the days on which a child qualifies
     * @param proof the day of the proof
     * @return the days; none when the proof came later
     */
    public static List<Period> proven(Period stretch, LocalDate proof) {
        LocalDate from = later(stretch.from(), proof);
        return from.isAfter(stretch.to()) ? List.of() : List.of(new Period(from, stretch.to()));
    }

    private static List<Period> reviewed(EmploymentFile file, LocalDate from, LocalDate to) {
        LocalDate first = later(later(from, file.start()), firstMonth(file).atDay(1));
        LocalDate end = file.end();
        LocalDate last = earlier(to, file.asOf());
        last = end == null ? last : earlier(last, end);
        return first.isAfter(last) ? List.of() : List.of(new Period(from, to));
    }

    private static YearMonth firstMonth(EmploymentFile file) {
        YearMonth month = YearMonth.from(file.frame().since());
        return month.atEndOfMonth().isAfter(file.frame().since()) ? month : month.plusMonths(1);
    }

    /**
     * Lists the months under review, those that ended after the day from which the case looks back and by the as-of date, on a
     * day of which the employment stood and a proven child qualifies.
     *
     * @param file the employment
     * @param children the proven children
     * @param within the days for which the right is open, null when it is so for all
     * @return the months, the earliest first
     */
    public static List<AllowanceMonth> months(
            EmploymentFile file, List<ProvenChild> children, @Nullable Period within) {
        List<AllowanceMonth> months = new ArrayList<>(6);
        for (YearMonth month = firstMonth(file);
                !month.atEndOfMonth().isAfter(file.asOf());
                month = month.plusMonths(1)) {
            Period served = served(file, Period.month(month));
            if (served != null && (within == null || within.contains(served.to())) && anyQualifies(children, served)) {
                months.add(month(file, Period.month(month), served, children));
            }
        }
        return months;
    }

    private static @Nullable Period served(EmploymentFile file, Period month) {
        LocalDate end = file.end();
        LocalDate from = later(month.from(), file.start());
        LocalDate to = end == null ? month.to() : earlier(month.to(), end);
        return from.isAfter(to) ? null : new Period(from, to);
    }

    private static boolean anyQualifies(List<ProvenChild> children, Period days) {
        for (ProvenChild child : children) {
            if (child.period().overlaps(days)) {
                return true;
            }
        }
        return false;
    }

    private static AllowanceMonth month(EmploymentFile file, Period month, Period served, List<ProvenChild> children) {
        int subsidised = 0;
        int maternity = 0;
        int unpaid = 0;
        int unjustified = 0;
        int paidRest = 0;
        for (Absence absence : file.absences()) {
            int days = Semesters.daysShared(served, new Period(absence.from(), absence.to()));
            if (absence.payer() == Payer.EMPLOYER) {
                paidRest += days;
            } else if (absence.kind() == AbsenceKind.UNJUSTIFIED_ABSENCE) {
                unjustified += days;
            } else if (absence.payer() == Payer.NOBODY) {
                unpaid += days;
            } else if (absence.kind() == AbsenceKind.PRENATAL_REST || absence.kind() == AbsenceKind.POSTNATAL_REST) {
                maternity += days;
            } else {
                subsidised += days;
            }
        }
        return new AllowanceMonth(
                file,
                month,
                served,
                anyQualifies(children, new Period(served.to(), served.to())),
                paidOn(file, month),
                subsidised,
                maternity,
                unpaid,
                unjustified,
                paidRest);
    }

    private static LocalDate paidOn(EmploymentFile file, Period month) {
        LocalDate first = null;
        for (Payment payment : file.payments()) {
            if (payment.benefit() == Benefit.ASIGNACION_FAMILIAR
                    && payment.amount().signum() > 0
                    && payment.period().overlaps(month)
                    && (first == null || payment.on().isBefore(first))) {
                first = payment.on();
            }
        }
        return first == null ? month.to() : first;
    }

    /**
     * Counts different children.
     *
     * @param children proven children, one perhaps several times
     * @return how many
     */
    public static int count(List<ProvenChild> children) {
        return (int) children.stream().map(ProvenChild::child).distinct().count();
    }

    /**
     * Computes the allowance of a month: the rate of the minimum wage.
     *
     * @param minimumWage the monthly minimum wage
     * @param rate the rate
     * @return the amount, rounded once
     */
    public static Amount amount(Figure minimumWage, Figure rate) {
        BigDecimal value = Ratio.of(minimumWage.value()).times(rate.value()).toCentimos();
        return new Amount(
                value,
                List.of(new Step(
                        "Asignación familiar",
                        "Family allowance",
                        "{0} x {1}",
                        List.of(minimumWage.value(), rate.value()),
                        value)));
    }

    /**
     * Adds up payments.
     *
     * @param payments the payments
     * @return PEN
     */
    public static BigDecimal sum(List<Payment> payments) {
        return payments.stream().map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
