package io.github.llamkay.rules.figures;

import io.github.llamkay.UncoveredDateException;
import java.time.LocalDate;
import java.util.List;

/**
 * The public holidays of the private sector, article 6 of Decreto Legislativo 713 and the statutes that added to it.
 *
 * <p>The holidays stand in {@code io/github/llamkay/rules/holidays.csv}. Not in it: days declared non-working for the
 * public sector by decree, which bind a private employer only by agreement, and the day of domestic workers, 30 March,
 * which is a holiday for them alone.
 *
 * <p>The calendar answers from {@link #firstDay()} through {@link #lastDay()}. Its last day lies one year beyond the
 * one through which the law was reviewed, so that terms which begin at the end of the reviewed time can be counted:
 * every row is a statute without end, not a decree of the year. A holiday enacted in that year would not be seen.
 *
 * <p>All methods may be called from any thread.
 */
public final class Holidays {

    private static final HolidayCalendar CALENDAR =
            HolidayCalendar.from(CsvTable.load("holidays.csv", HolidayCalendar.COLUMNS));

    private Holidays() {}

    /**
     * Tells whether a day is a public holiday by the law of a given day.
     *
     * <p>A holiday counts if its statute was published before {@code lawDate} and {@code day} is not before the first
     * time that it was observed. So a {@code lawDate} equal to {@code day} gives the calendar as it was lived, a later
     * one gives the same calendar, and one in the past, such as that of a document, leaves out the holidays that the
     * document could not know.
     *
     * @param day the day
     * @param lawDate the day whose state of the law governs
     * @return true if {@code day} is a public holiday, whatever its day of the week
     * @throws UncoveredDateException if either date is outside {@link #firstDay()} to {@link #lastDay()}
     */
    public static boolean isHoliday(LocalDate day, LocalDate lawDate) {
        return CALENDAR.isHoliday(day, lawDate);
    }

    /**
     * Returns the holidays that were observed in a year, or that are to be observed in it, by date.
     *
     * @param year the calendar year
     * @return its holidays, unmodifiable
     * @throws UncoveredDateException if the year is outside {@link #firstDay()} to {@link #lastDay()}
     */
    public static List<Holiday> of(int year) {
        return CALENDAR.of(year);
    }

    /**
     * Returns the first day for which the calendar answers.
     *
     * @return 1 January 2012
     */
    public static LocalDate firstDay() {
        return CALENDAR.firstDay();
    }

    /**
     * Returns the last day for which the calendar answers, inclusive.
     *
     * @return 31 December 2027
     */
    public static LocalDate lastDay() {
        return CALENDAR.lastDay();
    }
}
