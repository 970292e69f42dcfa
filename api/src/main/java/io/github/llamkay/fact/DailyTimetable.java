package io.github.llamkay.fact;

import io.github.llamkay.InvalidFactException;
import java.time.LocalTime;

/**
 * The times of the ordinary working day. A day that ends at or before the hour at which it begins ends on the
 * next calendar day.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param entry the hour of entry
 * @param exit the hour of exit, not that of entry
 * @param breakFrom the usual hour at which the meal break begins, or would begin where none is given; within
 *     the day
 * @param breakMinutes minutes of meal break, 0 to 600 and fewer than those of the day
 * @param breakCounts whether an individual or collective agreement makes the break part of the working day
 */
public record DailyTimetable(
        String employment, LocalTime entry, LocalTime exit, LocalTime breakFrom, int breakMinutes, boolean breakCounts)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param entry the hour of entry
     * @param exit the hour of exit, not that of entry
     * @param breakFrom the usual hour at which the meal break begins, or would begin where none is given;
     *     within the day
     * @param breakMinutes minutes of meal break, 0 to 600 and fewer than those of the day
     * @param breakCounts whether an individual or collective agreement makes the break part of the working
     *     day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public DailyTimetable {
        Checks.id("DailyTimetable.employment", employment);
        Checks.present("DailyTimetable.entry", entry);
        Checks.present("DailyTimetable.exit", exit);
        Checks.present("DailyTimetable.breakFrom", breakFrom);
        if (exit.equals(entry)) {
            throw new InvalidFactException("DailyTimetable.exit", exit.toString(), "another hour than that of entry");
        }
        int presence = minutes(entry, exit);
        if (minutes(entry, breakFrom) > presence) {
            throw new InvalidFactException(
                    "DailyTimetable.breakFrom", breakFrom.toString(), "an hour within the working day");
        }
        Checks.range("DailyTimetable.breakMinutes", breakMinutes, 0, Math.min(600, presence - 1));
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return Math.floorMod(to.toSecondOfDay() / 60 - from.toSecondOfDay() / 60, 24 * 60);
    }

    /**
     * Counts the minutes at the workplace.
     *
     * @return from entry to exit, the break included
     */
    public int presenceMinutes() {
        return minutes(entry, exit);
    }

    /**
     * Counts the minutes of the working day.
     *
     * @return those at the workplace, less the break unless it counts by agreement
     */
    public int workingMinutes() {
        return presenceMinutes() - (breakCounts ? 0 : breakMinutes);
    }
}
