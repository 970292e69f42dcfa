package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.DailyTimetable;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.WeeklySchedule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ordinary working time of an employment, as far as it is known.
 *
 * @param weekly ordinary hours a week, null when they are not known
 * @param daily ordinary hours a day: those of the timetable where there is one, else those of an average day of the week
 * @param parts the facts that tell
 */
public record OrdinaryTime(@Nullable BigDecimal weekly, BigDecimal daily, List<Fact> parts) implements Bundle {

    private static final int MINUTES = 60;
    private static final int DECIMALS = 6;

    /**
     * Reads the ordinary working time.
     *
     * @param file the employment
     * @return one; none when neither the week nor the day is known
     */
    public static List<OrdinaryTime> of(EmploymentFile file) {
        WeeklySchedule schedule = file.schedule();
        DailyTimetable timetable = file.timetable();
        List<Fact> parts = new ArrayList<>(2);
        BigDecimal daily = null;
        if (schedule != null) {
            parts.add(schedule);
            daily = over(schedule.hoursPerWeek(), schedule.daysPerWeek());
        }
        if (timetable != null) {
            parts.add(timetable);
            daily = hours(timetable.workingMinutes());
        }
        return daily == null
                ? List.of()
                : List.of(new OrdinaryTime(schedule == null ? null : schedule.hoursPerWeek(), daily, parts));
    }

    /**
     * Returns minutes as hours.
     *
     * @param minutes the minutes
     * @return hours
     */
    public static BigDecimal hours(int minutes) {
        return over(BigDecimal.valueOf(minutes), MINUTES);
    }

    private static BigDecimal over(BigDecimal number, int divisor) {
        return number.divide(BigDecimal.valueOf(divisor), DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Tells whether it is longer than the maximum of adults (III.1): the week decides where it is known, since a week of long
     * days within the weekly maximum is lawful; the day where it stands alone.
     *
     * @param mostDaily hours a day
     * @param mostWeekly hours a week
     * @return whether it is longer
     */
    public boolean longerThan(BigDecimal mostDaily, BigDecimal mostWeekly) {
        return weekly == null ? daily.compareTo(mostDaily) > 0 : weekly.compareTo(mostWeekly) > 0;
    }

    /**
     * Tells whether it is longer than the limits of a minor (III.3), both of which are taken to hold.
     *
     * @param mostDaily hours a day
     * @param mostWeekly hours a week
     * @return whether the day or the week is longer
     */
    public boolean longerThanEither(BigDecimal mostDaily, BigDecimal mostWeekly) {
        return daily.compareTo(mostDaily) > 0 || (weekly != null && weekly.compareTo(mostWeekly) > 0);
    }

    /**
     * Tells whether it is longer than both limits of a minor, so that it is too long however they are read.
     *
     * @param mostDaily hours a day
     * @param mostWeekly hours a week
     * @return whether the day and the week are longer
     */
    public boolean longerThanBoth(BigDecimal mostDaily, BigDecimal mostWeekly) {
        return weekly != null && daily.compareTo(mostDaily) > 0 && weekly.compareTo(mostWeekly) > 0;
    }
}
