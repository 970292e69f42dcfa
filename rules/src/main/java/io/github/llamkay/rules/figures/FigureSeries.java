package io.github.llamkay.rules.figures;

import io.github.llamkay.UncoveredDateException;
import io.github.llamkay.finding.Figure;
import java.time.LocalDate;
import java.util.List;

/**
 * The figures of one id, in order, without gap or overlap.
 *
 * @param id the id that all figures share
 * @param figures the figures by date, at least one
 * @param coveredFrom first day for which the series answers: its beginning, or that of the table if later
 * @param coveredThrough last day for which the series answers, inclusive
 */
record FigureSeries(String id, List<Figure> figures, LocalDate coveredFrom, LocalDate coveredThrough) {

    FigureSeries {
        figures = List.copyOf(figures);
    }

    /**
     * Makes a series of figures that are in order and without gap or overlap.
     *
     * @param id the id that all figures share
     * @param figures the figures by date, at least one
     * @param firstDay first day for which the table answers
     * @return the series
     */
    static FigureSeries of(String id, List<Figure> figures, LocalDate firstDay) {
        LocalDate begins = figures.get(0).from();
        LocalDate ends = figures.get(figures.size() - 1).through();
        return new FigureSeries(id, figures, begins.isBefore(firstDay) ? firstDay : begins, ends);
    }

    /**
     * Returns the figure in force on a day.
     *
     * @param date the day
     * @return the figure
     * @throws UncoveredDateException if the series does not cover the day
     */
    Figure on(LocalDate date) {
        if (date.isBefore(coveredFrom) || date.isAfter(coveredThrough)) {
            throw UncoveredDateException.ofFigure(id, date, coveredFrom, coveredThrough);
        }
        int index = figures.size() - 1;
        while (date.isBefore(figures.get(index).from())) {
            index--;
        }
        return figures.get(index);
    }
}
