package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.LeaveAccumulation;
import io.github.llamkay.fact.LeavePeriod;
import io.github.llamkay.fact.Period;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.LeaveLedger;
import io.github.llamkay.rules.internal.LeaveParts;
import io.github.llamkay.rules.internal.LeaveStretch;
import io.github.llamkay.rules.internal.LeaveYear;
import io.github.llamkay.rules.internal.PayWindow;
import io.github.llamkay.rules.internal.PayWindow.Use;
import io.github.llamkay.rules.internal.TruncatedLeave;
import io.github.llamkay.rules.internal.Untaken;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The days of section VIII: years of service, stretches of rest, the day whose pay counts. */
public final class Leaves {

    private static final int MONTHS_OF_WINDOW = 6;

    private static final String SETTLEMENT = "VIII.12.c";

    private Leaves() {}

    /**
     * Lists the years of service under review: those served whole whose leave can still be granted after the day from which
     * the case looks back, and the running one. A year whose right arose before the figures are known is left out.
     *
     * @param file the employment
     * @return the years, the earliest first
     */
    public static List<LeaveYear> years(EmploymentFile file) {
        List<LeaveYear> years = new ArrayList<>(3);
        LocalDate end = file.end();
        if (end != null && !settledAfter(file)) {
            return years;
        }
        LocalDate last = end == null ? file.asOf() : end;
        LocalDate start = file.start();
        for (int i = 0; !start.plusYears(i).isAfter(last); i++) {
            LeaveYear year = year(file, start.plusYears(i), start.plusYears(i + 1L), start.plusYears(i + 2L), last);
            if (year.entitledOn().isBefore(Figures.firstDay())) {
                continue;
            }
            if (!year.complete() || lastDay(year).isAfter(file.frame().since())) {
                years.add(year);
            }
        }
        return years;
    }

    private static LeaveYear year(
            EmploymentFile file, LocalDate from, LocalDate next, LocalDate afterNext, LocalDate last) {
        LocalDate end = file.end();
        boolean complete = end == null ? !last.isBefore(next) : !last.isBefore(next.minusDays(1));
        return new LeaveYear(file, new Period(from, next.minusDays(1)), next, afterNext.minusDays(1), complete);
    }

    /** Returns the last day to grant the leave, with the accumulation that was agreed, lawful or not. */
    private static LocalDate lastDay(LeaveYear year) {
        LocalDate last = year.grantBy();
        for (LeaveAccumulation accumulation : year.file().leaveAccumulations()) {
            LocalDate accumulated = accumulatedGrantBy(year, accumulation);
            if (accumulation.yearStart().equals(year.start()) && accumulated.isAfter(last)) {
                last = accumulated;
            }
        }
        return last;
    }

    /**
     * Returns the last day to grant leaves that run together: that of the last of them.
     *
     * @param year the year of service of the first
     * @param accumulation how many run together
     * @return the day
     */
    public static LocalDate accumulatedGrantBy(LeaveYear year, LeaveAccumulation accumulation) {
        LocalDate start = year.file().start();
        int first = year.entitledOn().getYear() - start.getYear();
        return start.plusYears((long) first + accumulation.leaves()).minusDays(1);
    }

    /**
     * Returns a stretch of rest, if it must be paid after the day from which the case looks back.
     *
     * @param file the employment
     * @param leave the stretch
     * @return one, or none when its eve lies too far back or the employment ended before it began
     */
    public static List<LeaveStretch> stretch(EmploymentFile file, LeavePeriod leave) {
        LocalDate end = file.end();
        LocalDate eve = leave.from().minusDays(1);
        boolean reviewed = eve.isAfter(file.frame().since())
                && (end == null || !leave.from().isAfter(end));
        return reviewed ? List.of(new LeaveStretch(file, leave, eve, earlier(eve, file.asOf()))) : List.of();
    }

    /**
     * Returns the day whose pay counts for days sold: the eve of the first rest of the same leave or, while no rest is set,
     * the last day to grant it; not after the as-of date nor the end of the employment.
     *
     * @param year the year of service
     * @return the day
     */
    public static LocalDate saleReference(LeaveYear year) {
        LeaveParts parts = LeaveParts.of(year).get(0);
        LocalDate day = parts.count() == 0 ? year.grantBy() : parts.first().minusDays(1);
        LocalDate end = year.file().end();
        LocalDate bounded = earlier(day, end == null ? year.file().asOf() : end);
        return bounded.isBefore(Figures.firstDay()) ? Figures.firstDay() : bounded;
    }

    /**
     * Lists the windows of leave pay, one for each day whose pay may count.
     *
     * @param file the employment
     * @return the windows, the earliest first
     */
    public static List<PayWindow> windows(EmploymentFile file) {
        Set<LocalDate> days = new TreeSet<>();
        for (LeavePeriod leave : file.leavePeriods()) {
            stretch(file, leave).forEach(stretch -> days.add(stretch.referenceDay()));
        }
        LocalDate end = file.end();
        for (LeaveYear year : years(file)) {
            if (year.complete()) {
                days.add(year.grantBy());
                days.add(lastDay(year));
            }
            if (LeaveParts.of(year).get(0).sold() > 0) {
                days.add(saleReference(year));
            }
        }
        days.removeIf(day ->
                day.isAfter(file.asOf()) || day.isBefore(Figures.firstDay()) || (end != null && day.isAfter(end)));
        if (end != null && settledAfter(file)) {
            days.add(end);
        }
        return days.stream().map(day -> window(file, day)).toList();
    }

    private static PayWindow window(EmploymentFile file, LocalDate day) {
        YearMonth last = YearMonth.from(day.plusDays(1)).minusMonths(1);
        Period whole = new Period(last.minusMonths(MONTHS_OF_WINDOW - 1L).atDay(1), last.atEndOfMonth());
        LocalDate from = later(file.start(), whole.from());
        Period served = from.isAfter(whole.to()) ? new Period(from, later(from, day)) : new Period(from, whole.to());
        return new PayWindow(file, Use.LEAVE, whole, served, day, false, null, List.of());
    }

    /**
     * Returns the service since the hiring or the last anniversary of an employment that ended, if its settlement is under
     * review.
     *
     * @param file the employment
     * @return one, or none when it did not end, ended on the eve of an anniversary or lies too far back
     */
    public static List<TruncatedLeave> fraction(EmploymentFile file) {
        LocalDate end = file.end();
        if (end == null || !settledAfter(file)) {
            return List.of();
        }
        SettlementTerm term = SettlementTerm.of(file).get(0);
        LocalDate after = end.plusDays(1);
        LocalDate start = file.start();
        int years = after.getYear() - start.getYear();
        LocalDate from = start.plusYears(start.plusYears(years).isAfter(after) ? years - 1L : years);
        if (!from.isBefore(after)) {
            return List.of();
        }
        int months = (int) ChronoUnit.MONTHS.between(from, after);
        int days = (int) ChronoUnit.DAYS.between(from.plusMonths(months), after);
        return List.of(new TruncatedLeave(
                file,
                new Period(from, end),
                months,
                days,
                (int) ChronoUnit.MONTHS.between(start, after),
                term.due(SETTLEMENT),
                List.of(term.days())));
    }

    /**
     * Counts the days of an absence that lie in the service of truncated leave.
     *
     * @param truncated the service
     * @param absence the absence
     * @return days, 0 or more
     */
    public static int daysWithin(TruncatedLeave truncated, Absence absence) {
        return Semesters.daysShared(truncated.period(), new Period(absence.from(), absence.to()));
    }

    /**
     * States the days of a leave that were not rested in time.
     *
     * @param ledger what became of the leave
     * @return the days, with the settlement in which they are paid if the employment ended
     */
    public static Untaken untaken(LeaveLedger ledger) {
        List<SettlementTerm> terms = SettlementTerm.of(ledger.term().file());
        return new Untaken(
                ledger.term(),
                ledger.missing(),
                ledger.never(),
                ledger.untouched(),
                terms.isEmpty() ? null : terms.get(0).due(SETTLEMENT),
                terms.stream().map(SettlementTerm::days).toList());
    }

    private static boolean settledAfter(EmploymentFile file) {
        return SettlementTerm.of(file).stream()
                .anyMatch(
                        term -> term.due(SETTLEMENT).date().isAfter(file.frame().since()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
