package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of working time. */
public final class WorkingTime {

    private static final int SIX_DAYS = 6;
    private static final int FIVE_DAYS = 5;
    private static final int DECIMALS = 6;

    private WorkingTime() {}

    /**
     * Averages the daily hours of a week (section IX.3): weekly hours / 6 with six working days or more, else / 5, so that a
     * week of two long days does not pass for two long weeks.
     *
     * @param schedule the ordinary weekly schedule
     * @return hours a day, exact
     */
    public static Ratio averageDailyHours(WeeklySchedule schedule) {
        int days = schedule.daysPerWeek() >= SIX_DAYS ? SIX_DAYS : FIVE_DAYS;
        return new Ratio(schedule.hoursPerWeek(), BigDecimal.valueOf(days));
    }

    /**
     * Averages the daily hours as {@link #averageDailyHours} does, as a decimal.
     *
     * @param schedule the ordinary weekly schedule
     * @return hours a day, rounded down to six decimals so that nothing below a threshold reaches it
     */
    public static BigDecimal hoursADay(WeeklySchedule schedule) {
        Ratio average = averageDailyHours(schedule);
        return average.numerator().divide(average.denominator(), DECIMALS, RoundingMode.DOWN);
    }

    /**
     * Names the facts that tell whether a worker is excluded from the maximum working time and are not known.
     *
     * @param file the employment
     * @return the simple names of their types
     */
    public static String[] missingControl(EmploymentFile file) {
        List<String> missing = new ArrayList<>(2);
        if (file.position() == null) {
            missing.add("Position");
        }
        if (file.timeControl() == null) {
            missing.add("TimeControl");
        }
        return missing.toArray(String[]::new);
    }
}
