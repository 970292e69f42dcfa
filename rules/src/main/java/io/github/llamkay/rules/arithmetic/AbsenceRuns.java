package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.AbsenceNotice;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Holidays;
import io.github.llamkay.rules.internal.AbsenceRun;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Counts unjustified absences on working days: from Monday on, as many days as the week has, public holidays left out. Absences
 * whose reasons the employer accepted do not count.
 */
public final class AbsenceRuns {

    private static final int FIVE_DAYS = 5;

    private AbsenceRuns() {}

    /**
     * Returns the unjustified absences that follow each other, rest days between them left out, once they are more than a limit.
     *
     * @param file the employment, its week known
     * @param lastDay the last day on which attendance is owed
     * @param limit days that may be missed in a row
     * @return the first such absences that go above it in the time under review, if any
     */
    public static List<AbsenceRun> inARow(EmploymentFile file, LocalDate lastDay, Figure limit) {
        LocalDate first = null;
        int count = 0;
        LocalDate previous = null;
        for (LocalDate day : days(file, lastDay)) {
            boolean follows = previous != null && nextWorkingDay(file, previous).equals(day);
            first = follows ? first : day;
            count = follows ? count + 1 : 1;
            previous = day;
            if (count > limit.intValue()
                    && first != null
                    && day.isAfter(file.frame().since())) {
                return List.of(run(file, new Period(first, day), count));
            }
        }
        return List.of();
    }

    /**
     * Returns the unjustified absences that are more than a limit in some stretch of calendar days.
     *
     * @param file the employment, its week known
     * @param lastDay the last day on which attendance is owed
     * @param limit days that may be missed in it
     * @param window calendar days of the stretch
     * @return the first such absences that go above it in the time under review, if any
     */
    public static List<AbsenceRun> within(EmploymentFile file, LocalDate lastDay, Figure limit, Figure window) {
        List<LocalDate> days = new ArrayList<>(days(file, lastDay));
        for (int last = limit.intValue(); last < days.size(); last++) {
            LocalDate first = days.get(last - limit.intValue());
            LocalDate day = days.get(last);
            if (day.isBefore(first.plusDays(window.intValue()))
                    && day.isAfter(file.frame().since())) {
                return List.of(run(file, new Period(first, day), limit.intValue() + 1));
            }
        }
        return List.of();
    }

    /**
     * Returns the unjustified absences of a stretch of time.
     *
     * @param file the employment
     * @param from first day
     * @param to last day
     * @return the absences, none when there is none
     */
    public static List<AbsenceRun> between(EmploymentFile file, LocalDate from, LocalDate to) {
        List<LocalDate> days =
                days(file, to).stream().filter(day -> !day.isBefore(from)).toList();
        return days.isEmpty()
                ? List.of()
                : List.of(run(file, new Period(days.get(0), days.get(days.size() - 1)), days.size()));
    }

    private static AbsenceRun run(EmploymentFile file, Period period, int days) {
        return new AbsenceRun(
                period,
                days,
                file.absences().stream()
                        .filter(absence -> absence.kind() == AbsenceKind.UNJUSTIFIED_ABSENCE)
                        .filter(absence -> period.overlaps(new Period(absence.from(), absence.to())))
                        .filter(absence -> !accepted(file, absence))
                        .toList());
    }

    private static NavigableSet<LocalDate> days(EmploymentFile file, LocalDate lastDay) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Absence absence : file.absences()) {
            if (absence.kind() == AbsenceKind.UNJUSTIFIED_ABSENCE && !accepted(file, absence)) {
                for (LocalDate day = absence.from(); !day.isAfter(absence.to()); day = day.plusDays(1)) {
                    if (!day.isAfter(lastDay) && !day.isAfter(file.asOf()) && isWorkingDay(file, day)) {
                        days.add(day);
                    }
                }
            }
        }
        return days;
    }

    private static boolean accepted(EmploymentFile file, Absence absence) {
        for (AbsenceNotice notice : file.absenceNotices()) {
            if (notice.accepted() && notice.from().equals(absence.from())) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate nextWorkingDay(EmploymentFile file, LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(file, next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isWorkingDay(EmploymentFile file, LocalDate day) {
        WeeklySchedule schedule = file.schedule();
        int perWeek = schedule == null ? FIVE_DAYS : Math.max(FIVE_DAYS, schedule.daysPerWeek());
        boolean covered = !day.isBefore(Holidays.firstDay()) && !day.isAfter(Holidays.lastDay());
        return day.getDayOfWeek().getValue() <= Math.min(perWeek, DayOfWeek.SATURDAY.getValue())
                && !(covered && Holidays.isHoliday(day, file.law(day)));
    }
}
