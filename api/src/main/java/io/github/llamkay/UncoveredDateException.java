package io.github.llamkay;

import java.io.Serial;
import java.time.LocalDate;

/**
 * Thrown when the law is asked about a day that the library's dated tables do not cover.
 *
 * <p>The library never answers such a question with the nearest value it has: a figure of another year, or a calendar
 * of another state of the law, would be a wrong answer that looks right. The message names the series, the date and the
 * days that are covered, and the same three parts are available as values.
 */
public final class UncoveredDateException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What was asked. */
    private final String series;

    /** The day that was asked for. */
    private final LocalDate date;

    /** First covered day. */
    private final LocalDate coveredFrom;

    /** Last covered day. */
    private final LocalDate coveredThrough;

    private UncoveredDateException(
            String message, String series, LocalDate date, LocalDate coveredFrom, LocalDate coveredThrough) {
        super(message);
        this.series = series;
        this.date = date;
        this.coveredFrom = coveredFrom;
        this.coveredThrough = coveredThrough;
    }

    /**
     * Says that a figure of the law has no value on a date.
     *
     * @param series id of the series of figures, such as {@code RMV}
     * @param date the day that was asked for
     * @param coveredFrom first day on which the series has a value
     * @param coveredThrough last day on which the series has a value, inclusive
     * @return the exception, to be thrown by the caller
     */
    public static UncoveredDateException ofFigure(
            String series, LocalDate date, LocalDate coveredFrom, LocalDate coveredThrough) {
        return of("Figure", series, date, coveredFrom, coveredThrough);
    }

    /**
     * Says that a calendar, such as the one of public holidays, has no answer for a date.
     *
     * @param series name of the calendar, such as {@code HOLIDAYS}
     * @param date the day that was asked for
     * @param coveredFrom first day that the calendar covers
     * @param coveredThrough last day that the calendar covers, inclusive
     * @return the exception, to be thrown by the caller
     */
    public static UncoveredDateException ofCalendar(
            String series, LocalDate date, LocalDate coveredFrom, LocalDate coveredThrough) {
        return of("Calendar", series, date, coveredFrom, coveredThrough);
    }

    private static UncoveredDateException of(
            String kind, String series, LocalDate date, LocalDate coveredFrom, LocalDate coveredThrough) {
        String message = kind + " " + series + " has no value on " + date + "; the table covers it from " + coveredFrom
                + " through " + coveredThrough
                + ". Maybe the date is mistyped, or a newer version of the library covers it.";
        return new UncoveredDateException(message, series, date, coveredFrom, coveredThrough);
    }

    /**
     * Returns the series that was asked.
     *
     * @return id of the series of figures, or name of the calendar
     */
    public String series() {
        return series;
    }

    /**
     * Returns the date that is not covered.
     *
     * @return the day that was asked for
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns where the coverage of the series begins.
     *
     * @return first covered day
     */
    public LocalDate coveredFrom() {
        return coveredFrom;
    }

    /**
     * Returns where the coverage of the series ends.
     *
     * @return last covered day, inclusive
     */
    public LocalDate coveredThrough() {
        return coveredThrough;
    }
}
