package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.DailyTimetable;
import java.time.LocalTime;
import java.util.List;

/**
 * The night time of an ordinary working day.
 *
 * @param minutes minutes at the workplace within the night
 * @param presence minutes at the workplace
 * @param breakAtNight whether the usual hour of the meal break falls in it
 * @param parts the fact that tells
 */
public record NightWork(int minutes, int presence, boolean breakAtNight, List<DailyTimetable> parts) implements Bundle {

    private static final int DAY = 24 * 60;

    /**
     * Reckons the night time.
     *
     * @param file the employment
     * @param fromHour the hour at which the night begins, inclusive
     * @param toHour the hour at which it ends, exclusive
     * @return one when the day has any night time
     */
    public static List<NightWork> of(EmploymentFile file, int fromHour, int toHour) {
        DailyTimetable timetable = file.timetable();
        if (timetable == null) {
            return List.of();
        }
        int entry = minute(timetable.entry());
        int presence = timetable.presenceMinutes();
        int night = 0;
        for (int minute = entry; minute < entry + presence; minute++) {
            night += isNight(minute % DAY, fromHour, toHour) ? 1 : 0;
        }
        boolean atNight = isNight(minute(timetable.breakFrom()), fromHour, toHour);
        return night == 0 ? List.of() : List.of(new NightWork(night, presence, atNight, List.of(timetable)));
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static boolean isNight(int minute, int fromHour, int toHour) {
        return minute >= fromHour * 60 || minute < toHour * 60;
    }

    /** {@return whether all of the day is night time} */
    public boolean whole() {
        return minutes == presence;
    }

    /** {@return hours of night time} */
    public String hours() {
        return OrdinaryTime.hours(minutes).stripTrailingZeros().toPlainString();
    }
}
