package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.rules.figures.BusinessDays;
import java.time.LocalDate;
import java.util.Set;

/**
 * The business days of one election: those of {@link BusinessDays}, less the days on which a public entity does not work. In
 * every count the day of the event is left out. Immutable and thread-safe.
 */
public final class ElectionDays {

    private final Set<LocalDate> off;

    /**
     * Makes the calendar of an election.
     *
     * @param off days on which the employer does not work, beside weekends and holidays; none for a private one
     */
    public ElectionDays(Set<LocalDate> off) {
        this.off = Set.copyOf(off);
    }

    /**
     * Tells whether a day is a business day.
     *
     * @param day the day
     * @return whether it is
     * @throws io.github.llamkay.UncoveredDateException if the day is outside the calendar of holidays
     */
    public boolean business(LocalDate day) {
        return BusinessDays.isBusinessDay(day, day) && !off.contains(day);
    }

    /**
     * Returns the n-th business day after a day.
     *
     * @param from the day, not counted
     * @param n how many, zero or more; zero gives the day itself
     * @return the day
     * @throws io.github.llamkay.UncoveredDateException if the count leaves the calendar of holidays
     */
    public LocalDate plus(LocalDate from, int n) {
        return count(from, n, 1);
    }

    /**
     * Returns the n-th business day before a day.
     *
     * @param from the day, not counted
     * @param n how many, zero or more; zero gives the day itself
     * @return the day
     * @throws io.github.llamkay.UncoveredDateException if the count leaves the calendar of holidays
     */
    public LocalDate minus(LocalDate from, int n) {
        return count(from, n, -1);
    }

    private LocalDate count(LocalDate from, int n, int step) {
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(step);
            if (business(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * Returns how many business days lie strictly between two days.
     *
     * @param one a day
     * @param other a later day
     * @return the number, zero when there is none or the second day is not later
     * @throws io.github.llamkay.UncoveredDateException if a day between them is outside the calendar of holidays
     */
    public int between(LocalDate one, LocalDate other) {
        int count = 0;
        for (LocalDate day = one.plusDays(1); day.isBefore(other); day = day.plusDays(1)) {
            if (business(day)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Returns how many business days follow a day up to another, that one counted.
     *
     * @param from the day, not counted
     * @param to a later day, counted
     * @return the number, zero when the second day is not later
     * @throws io.github.llamkay.UncoveredDateException if a day of them is outside the calendar of holidays
     */
    public int through(LocalDate from, LocalDate to) {
        return between(from, to.plusDays(1));
    }

    /**
     * Moves a day back to a business day.
     *
     * @param day the day
     * @return the day itself if it is one, else the last business day before it
     * @throws io.github.llamkay.UncoveredDateException if the search leaves the calendar of holidays
     */
    public LocalDate sameOrBefore(LocalDate day) {
        return business(day) ? day : minus(day, 1);
    }

    /**
     * Moves a day on to a business day.
     *
     * @param day the day
     * @return the day itself if it is one, else the next business day
     * @throws io.github.llamkay.UncoveredDateException if the search leaves the calendar of holidays
     */
    public LocalDate sameOrAfter(LocalDate day) {
        return business(day) ? day : plus(day, 1);
    }

    /**
     * Returns the first election day whose body, installed on the last day for it, takes office no sooner than the day after
     * the running term ends.
     *
     * @param end the last day of the running term
     * @param installation business days from the election within which the body is installed
     * @return a business day
     * @throws io.github.llamkay.UncoveredDateException if the search leaves the calendar of holidays
     */
    public LocalDate firstSeamless(LocalDate end, int installation) {
        return minus(end.plusDays(1), installation);
    }

    /**
     * Returns the last election day within the running term.
     *
     * @param end the last day of the running term
     * @return a business day
     * @throws io.github.llamkay.UncoveredDateException if the search leaves the calendar of holidays
     */
    public LocalDate lastSeamless(LocalDate end) {
        return sameOrBefore(end);
    }
}
