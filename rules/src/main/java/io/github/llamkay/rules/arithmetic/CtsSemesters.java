package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.BusinessDays;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.PayWindow;
import io.github.llamkay.rules.internal.PayWindow.Use;
import io.github.llamkay.rules.internal.Service;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The semesters of CTS, November to April and May to October, that an employment touches (section IX). */
public final class CtsSemesters {

    private static final int HALF = 6;

    private CtsSemesters() {}

    /**
     * How long the worker has served, seen from a semester.
     *
     * @param monthsSinceHire whole months from the first day of service to the end of the window
     * @param carriedDays days of an earlier semester in which less than a month was served, counted in this one
     * @param service months and days that the deposit counts, the days carried included
     */
    public record Stay(int monthsSinceHire, int carriedDays, Service service) {}

    /**
     * Lists the semesters under review: those whose reference day has come, or in which the employment ended, and whose last
     * day to deposit or pay is after the day from which the case looks back.
     *
     * @param file the employment
     * @return the windows, the earliest first
     */
    public static List<PayWindow> of(EmploymentFile file) {
        List<PayWindow> windows = new ArrayList<>(2);
        // A deposit falls due within a month after its semester.
        YearMonth start = semesterOf(file.frame().since().minusMonths(1));
        for (; !start.atDay(1).isAfter(file.asOf()); start = start.plusMonths(HALF)) {
            Period whole =
                    new Period(start.atDay(1), start.plusMonths(HALF - 1L).atEndOfMonth());
            PayWindow window = window(file, whole);
            if (window != null
                    && window.due() != null
                    && window.due().date().isAfter(file.frame().since())) {
                windows.add(window);
            }
        }
        return windows;
    }

    /** Returns the first month of the semester that a day lies in. */
    private static YearMonth semesterOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (day.getMonthValue() < Month.MAY.getValue()) {
            return YearMonth.of(month.getYear() - 1, Month.NOVEMBER);
        }
        return YearMonth.of(
                month.getYear(), day.getMonthValue() < Month.NOVEMBER.getValue() ? Month.MAY : Month.NOVEMBER);
    }

    private static @Nullable PayWindow window(EmploymentFile file, Period whole) {
        LocalDate end = file.end();
        if (file.start().isAfter(whole.to()) || (end != null && end.isBefore(whole.from()))) {
            return null;
        }
        LocalDate from = file.start().isAfter(whole.from()) ? file.start() : whole.from();
        if (end != null && !end.isAfter(whole.to())) {
            return SettlementTerm.of(file).stream()
                    .map(term -> new PayWindow(
                            file,
                            Use.CTS,
                            whole,
                            new Period(from, end),
                            end,
                            true,
                            term.due("IX.2.b"),
                            List.of(term.days())))
                    .findFirst()
                    .orElse(null);
        }
        if (whole.to().isAfter(file.asOf())) {
            return null;
        }
        boolean april = whole.to().getMonth() == Month.APRIL;
        Figure reference = Figures.on(april ? "CTS_REFERENCE_APRIL" : "CTS_REFERENCE_OCTOBER", file.law(whole.to()));
        Figure due = Figures.on(april ? "CTS_DUE_MAY" : "CTS_DUE_NOVEMBER", file.law(whole.to()));
        int year = whole.to().getYear();
        return new PayWindow(
                file,
                Use.CTS,
                whole,
                new Period(from, whole.to()),
                reference.inYear(year),
                false,
                deposit(file, due.inYear(year)),
                List.of(reference, due));
    }

    /** Moves the last day to deposit to the first business day, where it is none (IX.5.b). */
    private static Deadline deposit(EmploymentFile file, LocalDate day) {
        LocalDate last = BusinessDays.sameOrNextBusinessDay(day, file.law(day));
        return new Deadline(last, Counting.FIXED_DAY, last.equals(day) ? "IX.5.a" : "IX.5.b");
    }

    /**
     * Counts the service of a window in whole months from the first day served in it, and days (IX.5.c), with the days that
     * an earlier semester left over (IX.5.d).
     *
     * @param window the window
     * @return the service
     */
    public static Stay stay(PayWindow window) {
        LocalDate hired = window.file().start();
        LocalDate from = window.period().from();
        LocalDate after = window.period().to().plusDays(1);
        int months = (int) ChronoUnit.MONTHS.between(from, after);
        int days = (int) ChronoUnit.DAYS.between(from.plusMonths(months), after);
        int carried = carriedDays(window);
        return new Stay(
                (int) ChronoUnit.MONTHS.between(hired, after), carried, new Service(window, months, days + carried));
    }

    private static int carriedDays(PayWindow window) {
        LocalDate hired = window.file().start();
        LocalDate start = window.whole().from();
        boolean carries = hired.isBefore(start) && ChronoUnit.MONTHS.between(hired, start) == 0;
        return carries ? (int) ChronoUnit.DAYS.between(hired, start) : 0;
    }

    /**
     * Returns the stretch that the deposit of a window counts.
     *
     * @param window the window
     * @return its period, from the first day of service on where earlier days are carried into it
     */
    static Period served(PayWindow window) {
        return carriedDays(window) == 0
                ? window.period()
                : new Period(window.file().start(), window.period().to());
    }

    /**
     * Returns the day of the gratificación that fell within the service of a window, if the worker had served a whole
     * calendar month of its semester: a sixth of it enters the base (IX.11.d), so that it must be known.
     *
     * @param window the window
     * @return the day, or none
     */
    public static List<LocalDate> bonusDays(PayWindow window) {
        boolean july = !window.firstHalf();
        LocalDate law = window.law();
        Figure due = Figures.on(july ? "GRATIFICATION_DUE_JULY" : "GRATIFICATION_DUE_DECEMBER", law);
        LocalDate day = due.inYear(
                july ? window.whole().to().getYear() : window.whole().from().getYear());
        YearMonth lastMonth = july ? YearMonth.from(day).minusMonths(1) : YearMonth.from(day);
        boolean servedAMonth = !window.file().start().isAfter(lastMonth.atDay(1));
        return servedAMonth && window.period().contains(day) ? List.of(day) : List.of();
    }
}
