package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.PayWindow;
import io.github.llamkay.rules.internal.PayWindow.Use;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The semesters of the half-yearly benefits that an employment touches. */
public final class Semesters {

    private static final int HALF = 6;
    private static final int DAYS_OF_MONTH = 30;

    private Semesters() {}

    /**
     * Lists the semesters of the gratificaciones, January to June and July to December (sections VI.10 and VI.12), that are
     * under review: those whose reference day has come and whose last day to pay is after the day from which the case
     * looks back.
     *
     * @param file the employment
     * @return the windows, the earliest first
     */
    public static List<PayWindow> gratification(EmploymentFile file) {
        List<PayWindow> windows = new ArrayList<>(2);
        LocalDate last = file.asOf();
        YearMonth first = YearMonth.of(file.frame().since().getYear(), 1).minusMonths(HALF);
        for (YearMonth start = first; !start.atDay(1).isAfter(last); start = start.plusMonths(HALF)) {
            boolean july = start.getMonthValue() == 1;
            Period whole =
                    new Period(start.atDay(1), start.plusMonths(HALF - 1L).atEndOfMonth());
            if (whole.to().isBefore(Figures.firstDay())) {
                continue;
            }
            PayWindow window = window(
                    file,
                    Use.GRATIFICATION,
                    whole,
                    july ? "GRATIFICATION_REFERENCE_JULY" : "GRATIFICATION_REFERENCE_DECEMBER",
                    july ? "GRATIFICATION_DUE_JULY" : "GRATIFICATION_DUE_DECEMBER",
                    "VI.9.a",
                    "VI.13.b");
            if (window != null) {
                windows.add(window);
            }
        }
        return windows;
    }

    private static @Nullable PayWindow window(
            EmploymentFile file,
            Use use,
            Period whole,
            String referenceId,
            String dueId,
            String dueDecision,
            String settlementDecision) {
        LocalDate end = file.end();
        if (file.start().isAfter(whole.to()) || (end != null && end.isBefore(whole.from()))) {
            return null;
        }
        LocalDate from = file.start().isAfter(whole.from()) ? file.start() : whole.from();
        Figure pay = Figures.on(dueId, file.law(whole.to()));
        LocalDate payDay = pay.inYear(whole.to().getYear());
        if (end != null && !end.isAfter(whole.to()) && end.isBefore(payDay)) {
            SettlementTerm term = SettlementTerm.of(file).stream().findFirst().orElse(null);
            return term == null
                    ? null
                    : reviewed(new PayWindow(
                            file,
                            use,
                            whole,
                            new Period(from, end),
                            end,
                            true,
                            term.due(settlementDecision),
                            List.of(term.days())));
        }
        Figure reference = Figures.on(referenceId, file.law(whole.to()));
        LocalDate referenceDay = reference.inYear(whole.to().getYear());
        Deadline due = new Deadline(payDay, Counting.FIXED_DAY, dueDecision);
        return reviewed(new PayWindow(
                file,
                use,
                whole,
                new Period(from, end != null && end.isBefore(whole.to()) ? end : whole.to()),
                from.isAfter(referenceDay) ? from : referenceDay,
                false,
                due,
                List.of(reference, pay)));
    }

    private static @Nullable PayWindow reviewed(PayWindow window) {
        Deadline due = window.due();
        boolean past = due != null && !due.date().isAfter(window.file().frame().since());
        return past || window.referenceDay().isAfter(window.file().asOf()) ? null : window;
    }

    /**
     * Counts the calendar months that lie whole within the window's period (section VI.12).
     *
     * @param window the window
     * @return 0 to 6
     */
    public static int wholeCalendarMonths(PayWindow window) {
        int count = 0;
        for (YearMonth month = YearMonth.from(window.whole().from());
                !month.atDay(1).isAfter(window.whole().to());
                month = month.plusMonths(1)) {
            count += isWhole(window, month) ? 1 : 0;
        }
        return count;
    }

    /**
     * Counts the calendar months of the window in which the employment stood, be it for a day, up to the reference day.
     *
     * @param window the window
     * @return 1 to 6
     */
    public static int monthsTouched(PayWindow window) {
        LocalDate last = window.referenceDay().isBefore(window.period().to())
                ? window.referenceDay()
                : window.period().to();
        return (int) (YearMonth.from(window.period().from()).until(YearMonth.from(last), ChronoUnit.MONTHS) + 1);
    }

    /**
     * Counts the days of an absence that lie in whole calendar months of the window, at most thirty in each: a month of
     * which no day was worked counts as thirty.
     *
     * @param window the window
     * @param absence the absence
     * @return days, 0 or more
     */
    public static int daysInWholeMonths(PayWindow window, Absence absence) {
        Period stretch = new Period(absence.from(), absence.to());
        int days = 0;
        for (YearMonth month = YearMonth.from(window.whole().from());
                !month.atDay(1).isAfter(window.whole().to());
                month = month.plusMonths(1)) {
            days += isWhole(window, month) ? thirtieths(Period.month(month), stretch) : 0;
        }
        return days;
    }

    private static int thirtieths(Period month, Period stretch) {
        int days = daysShared(month, stretch);
        return days == month.days() ? DAYS_OF_MONTH : Math.min(DAYS_OF_MONTH, days);
    }

    private static boolean isWhole(PayWindow window, YearMonth month) {
        return !month.atDay(1).isBefore(window.period().from())
                && !month.atEndOfMonth().isAfter(window.period().to());
    }

    /**
     * Counts the days that two periods share.
     *
     * @param one a period
     * @param other another
     * @return days, 0 or more
     */
    public static int daysShared(Period one, Period other) {
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        LocalDate to = one.to().isBefore(other.to()) ? one.to() : other.to();
        return from.isAfter(to) ? 0 : new Period(from, to).days();
    }
}
