package io.github.llamkay.rules.figures;

import io.github.llamkay.UncoveredDateException;
import io.github.llamkay.finding.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The dated figures of the law: what an amount, a rate, a term or a threshold was on a given day.
 *
 * <p>The figures stand in {@code io/github/llamkay/rules/figures.csv}, one row for each value and period, with its norm
 * and, where a lawyer should know something about it, a note in Spanish. The table answers from {@link #firstDay()}
 * through {@link #reviewedThrough()}; some series begin or end between the two, because the rule itself did.
 *
 * <p>The table is read once, when this class is first used, and never changes: all methods may be called from any
 * thread, and a look-up makes no objects.
 */
public final class Figures {

    private static final FigureTable TABLE = FigureTable.from(CsvTable.load("figures.csv", FigureTable.COLUMNS));

    private Figures() {}

    /**
     * Returns the figure of a series that was in force on a day.
     *
     * @param id id of the series, such as {@code RMV}
     * @param date the day of the event that is judged
     * @return the figure, with its value, unit, norm and confidence
     * @throws UncoveredDateException if the series has no value on that day; the message names the series, the date and
     *     the days that it covers
     * @throws IllegalArgumentException if there is no series of that id; the message lists the nearest ids
     */
    public static Figure on(String id, LocalDate date) {
        return TABLE.series(id).on(date);
    }

    /**
     * Returns all figures of a series, oldest first. The first one may begin before {@link #firstDay()}: that is when
     * its norm came into force, but {@link #on} does not answer for days before {@link #firstDay()}.
     *
     * @param id id of the series
     * @return the figures, unmodifiable, at least one
     * @throws IllegalArgumentException if there is no series of that id; the message lists the nearest ids
     */
    public static List<Figure> series(String id) {
        return TABLE.series(id).figures();
    }

    /**
     * Reads a table of figures of one's own, such as those of a pack, in the format and under the checks of {@code figures.csv}.
     *
     * @param file name of the file, for messages
     * @param lines its lines, in order
     * @return its figures, in the order of the file
     * @throws IllegalArgumentException if the header, a row or a series as a whole is refused; the message names where
     */
    public static List<Figure> read(String file, List<String> lines) {
        FigureTable table = FigureTable.from(CsvTable.parse(file, lines, FigureTable.COLUMNS));
        return table.ids().stream()
                .flatMap(id -> table.series(id).figures().stream())
                .toList();
    }

    /**
     * Returns the ids of all series, in the order of the table.
     *
     * @return the ids, unmodifiable
     */
    public static Set<String> ids() {
        return TABLE.ids();
    }

    /**
     * Returns the first day for which the table answers.
     *
     * @return 1 January 2012
     */
    public static LocalDate firstDay() {
        return TABLE.firstDay();
    }

    /**
     * Returns the last day for which the table answers, inclusive: a figure that is still in force is vouched for
     * through this day and no longer.
     *
     * @return the day through which the table was reviewed
     */
    public static LocalDate reviewedThrough() {
        return TABLE.reviewedThrough();
    }
}
