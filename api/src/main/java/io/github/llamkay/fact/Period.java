package io.github.llamkay.fact;

import io.github.llamkay.InvalidFactException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of calendar days, both ends included.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period> {

    /**
     * Checks the ends.
     *
     * @param from first day
     * @param to last day, not before the first
     * @throws InvalidFactException when an end is missing or the last day is before the first
     */
    public Period {
        Checks.date("Period.from", from);
        Checks.date("Period.to", to);
        Checks.order("Period.from", from, "Period.to", to);
    }

    /**
     * Returns a calendar month.
     *
     * @param year the year
     * @param month 1 to 12
     * @return its first to its last day
     */
    public static Period month(int year, int month) {
        return month(YearMonth.of(year, month));
    }

    /**
     * Returns a calendar month.
     *
     * @param month the month
     * @return its first to its last day
     */
    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Reads a period.
     *
     * @param text two days, {@code 2017-01-01/2017-06-30}, or a month, {@code 2017-06}
     * @return the period
     * @throws InvalidFactException when the text is neither
     */
    public static Period parse(String text) {
        Checks.present("Period", text);
        try {
            int slash = text.indexOf('/');
            return slash < 0
                    ? month(YearMonth.parse(text))
                    : new Period(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
        } catch (DateTimeException e) {
            InvalidFactException refused = new InvalidFactException(
                    "Period", "'" + text + "'", "two days such as 2017-01-01/2017-06-30 or a month such as 2017-06");
            refused.initCause(e);
            throw refused;
        }
    }

    /**
     * Tells whether a day lies within.
     *
     * @param day the day
     * @return whether it is one of the period's days
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * Tells whether two periods share a day.
     *
     * @param other the other period
     * @return whether they share at least one day
     */
    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /**
     * Counts the days.
     *
     * @return calendar days, 1 or more
     */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** Orders by first, then by last day. */
    @Override
    public int compareTo(Period other) {
        int byFrom = from.compareTo(other.from);
        return byFrom != 0 ? byFrom : to.compareTo(other.to);
    }

    /**
     * Returns the two days.
     *
     * @return as in {@code 2017-01-01/2017-06-30}, which {@link #parse} reads
     */
    @Override
    public String toString() {
        return from + "/" + to;
    }
}
