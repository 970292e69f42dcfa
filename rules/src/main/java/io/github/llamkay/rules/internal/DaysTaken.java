package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Payer;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.finding.DayKind;
import io.github.llamkay.rules.figures.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days of a leave that were granted. Leave of its kind that began no later than a month after its days counts as taken
 * for the event.
 *
 * @param due the leave
 * @param wanted days that had to be granted
 * @param lastDay the last day on which it can have been taken
 * @param absences the absences that count
 * @param granted days of leave, in the kind of days of the leave
 * @param paid those of them that the employer paid
 */
public record DaysTaken(DueDays due, int wanted, LocalDate lastDay, List<Absence> absences, int granted, int paid)
        implements Bundle {

    private static final int MARGIN = 30;
    private static final int FIVE_DAYS = 5;

    /** Rest before birth begins up to this many days before it, an early or deferred one among them. */
    private static final int BEFORE_BIRTH = 150;

    private static final Map<Benefit, Set<AbsenceKind>> KINDS = Map.of(
            Benefit.LICENCIA_FALLECIMIENTO, Set.of(AbsenceKind.BEREAVEMENT_LEAVE),
            Benefit.LICENCIA_FAMILIAR_GRAVE, Set.of(AbsenceKind.FAMILY_ILLNESS_LEAVE),
            Benefit.LICENCIA_PATERNIDAD, Set.of(AbsenceKind.PATERNITY_LEAVE),
            Benefit.DESCANSO_MATERNIDAD, Set.of(AbsenceKind.PRENATAL_REST, AbsenceKind.POSTNATAL_REST));

    /**
     * Gathers the days of a leave.
     *
     * @param due the leave
     * @param wanted days that had to be granted
     * @return its days; none while it can still be taken, or where the employment ended before it could be
     */
    public static List<DaysTaken> of(DueDays due, int wanted) {
        EmploymentFile file = due.file();
        LocalDate event = due.period().from();
        LocalDate lastDay = event.plusDays((long) wanted + MARGIN);
        if (!lastDay.isBefore(file.asOf()) || !file.employedOn(event.plusDays(wanted))) {
            return List.of();
        }
        LocalDate first = switch (due.benefit()) {
            case DESCANSO_MATERNIDAD -> event.minusDays(BEFORE_BIRTH);
            case LICENCIA_PATERNIDAD -> event.minusDays(MARGIN);
            default -> event;
        };
        List<Absence> absences = new ArrayList<>();
        int granted = 0;
        int paid = 0;
        for (Absence absence : file.absences()) {
            if (KINDS.getOrDefault(due.benefit(), Set.of()).contains(absence.kind())
                    && !absence.from().isBefore(first)
                    && !absence.from().isAfter(lastDay)) {
                int days = days(due, absence);
                absences.add(absence);
                granted += days;
                paid += absence.payer() == Payer.EMPLOYER ? days : 0;
            }
        }
        return List.of(new DaysTaken(due, wanted, lastDay, List.copyOf(absences), granted, paid));
    }

    private static int days(DueDays due, Absence absence) {
        Period period = new Period(absence.from(), absence.to());
        if (due.kind() == DayKind.CALENDAR) {
            return period.days();
        }
        WeeklySchedule schedule = due.file().schedule();
        int working = 0;
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            working += isWorkingDay(due, day, schedule) ? 1 : 0;
        }
        return working;
    }

    /** Tells whether a day is worked: from Monday on, and to Saturday where the week is not known to be shorter. */
    private static boolean isWorkingDay(DueDays due, LocalDate day, @Nullable WeeklySchedule schedule) {
        int perWeek = schedule == null ? DayOfWeek.SATURDAY.getValue() : Math.max(FIVE_DAYS, schedule.daysPerWeek());
        return day.getDayOfWeek().getValue() <= perWeek
                && !Holidays.isHoliday(day, due.file().law(day));
    }

    /** {@return days not granted} */
    public int ungranted() {
        return Math.max(0, wanted - granted);
    }

    /** {@return days not granted with pay} */
    public int unpaid() {
        return Math.max(0, wanted - paid);
    }

    /** {@return whether the records of absences are complete up to the last day} */
    public boolean complete() {
        return due.file().complete(RecordKind.ABSENCES, lastDay);
    }

    @Override
    public List<?> parts() {
        List<Object> parts = new ArrayList<>(absences);
        parts.addAll(due.file().recordsComplete(RecordKind.ABSENCES));
        return parts;
    }
}
