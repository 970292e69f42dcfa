package io.github.llamkay.rules.figures;

import io.github.llamkay.UncoveredDateException;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Business days (días hábiles) and terms counted in them.
 *
 * <p>A business day is a day from Monday to Friday that is no public holiday. The sources do not define it; that
 * Saturday is not one is a reading, the one recommended for both the manual and the election procedure.
 *
 * <p>Every method takes the day whose state of the law says which days are holidays, with the meaning it has in
 * {@link Holidays#isHoliday}. All methods may be called from any thread.
 */
public final class BusinessDays {

    private BusinessDays() {}

    /**
     * Tells whether a day is a business day.
     *
     * @param day the day
     * @param lawDate the day whose state of the law says which days are holidays
     * @return true from Monday to Friday, public holidays excepted
     * @throws UncoveredDateException if either date is outside the calendar of {@link Holidays}
     */
    public static boolean isBusinessDay(LocalDate day, LocalDate lawDate) {
        boolean holiday = Holidays.isHoliday(day, lawDate);
        return !holiday && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * Returns the last day of a term of business days. The day from which it runs is not counted: day 1 is the first
     * business day after it.
     *
     * @param from the day of the event that starts the term, business day or not
     * @param n length of the term in business days, zero or more; zero gives {@code from} itself
     * @param lawDate the day whose state of the law says which days are holidays
     * @return the n-th business day after {@code from}
     * @throws IllegalArgumentException if {@code n} is negative
     * @throws UncoveredDateException if the term leaves the calendar of {@link Holidays}
     */
    public static LocalDate plusBusinessDays(LocalDate from, int n, LocalDate lawDate) {
        if (n < 0) {
            throw new IllegalArgumentException("n is " + n + "; expected a number of business days, zero or more.");
        }
        LocalDate day = from;
        for (int counted = 0; counted < n; counted++) {
            day = sameOrNextBusinessDay(day.plusDays(1), lawDate);
        }
        return day;
    }

    /**
     * Moves a day that is no business day to the next one that is.
     *
     * @param day the day
     * @param lawDate the day whose state of the law says which days are holidays
     * @return {@code day} if it is a business day, else the first business day after it
     * @throws UncoveredDateException if the search leaves the calendar of {@link Holidays}
     */
    public static LocalDate sameOrNextBusinessDay(LocalDate day, LocalDate lawDate) {
        LocalDate candidate = day;
        while (!isBusinessDay(candidate, lawDate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }
}
