package io.github.llamkay.rules.figures;

import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Figure.Confidence;
import io.github.llamkay.finding.Figure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of dated figures: immutable, checked as a whole when it is read.
 *
 * <p>Settings of the file: {@code covered-from} and {@code reviewed-through} bound the days for which the table
 * answers; a line {@code partial: ID, reason} declares a series that begins after the first of those days or ends
 * before the last one. A series may do so only if it is declared, and may never have a gap or an overlap.
 */
final class FigureTable {

    /** The columns of the file, in order. */
    static final List<String> COLUMNS =
            List.of("id", "unit", "value", "from", "through", "norm", "published", "confidence", "note_es");

    private final LocalDate firstDay;
    private final LocalDate reviewedThrough;
    private final Map<String, FigureSeries> seriesById;

    private FigureTable(LocalDate firstDay, LocalDate reviewedThrough, Map<String, FigureSeries> seriesById) {
        this.firstDay = firstDay;
        this.reviewedThrough = reviewedThrough;
        this.seriesById = seriesById;
    }

    /**
     * Builds the table from its file.
     *
     * @param csv the file, read with {@link #COLUMNS}
     * @return the table
     * @throws IllegalArgumentException if a row, or a series as a whole, is refused; the message names where
     */
    static FigureTable from(CsvTable csv) {
        LocalDate firstDay = csv.dateSetting("covered-from");
        LocalDate reviewedThrough = csv.dateSetting("reviewed-through");
        Map<String, List<Figure>> figures = new LinkedHashMap<>();
        for (CsvRow row : csv.rows()) {
            Figure figure = figure(row, reviewedThrough);
            List<Figure> earlier = figures.computeIfAbsent(figure.id(), id -> new ArrayList<>());
            requireContinues(row, earlier, figure);
            earlier.add(figure);
        }
        Map<String, FigureSeries> seriesById = new LinkedHashMap<>();
        figures.forEach((id, rows) -> seriesById.put(id, FigureSeries.of(id, rows, firstDay)));
        requireCoverage(csv, seriesById, firstDay, reviewedThrough);
        return new FigureTable(firstDay, reviewedThrough, Collections.unmodifiableMap(seriesById));
    }

    /**
     * Returns a series.
     *
     * @param id id of the series
     * @return the series
     * @throws IllegalArgumentException if the table has no such series; the message lists the nearest ids
     */
    FigureSeries series(String id) {
        FigureSeries series = seriesById.get(id);
        if (series == null) {
            throw new IllegalArgumentException(
                    "There is no figure \"" + id + "\"; expected an id of the table. Maybe " + nearest(id) + ".");
        }
        return series;
    }

    /**
     * Returns the ids in the order of the file.
     *
     * @return the ids of all series, unmodifiable
     */
    Set<String> ids() {
        return seriesById.keySet();
    }

    /**
     * Returns the first day for which the table answers.
     *
     * @return the day of the setting {@code covered-from}
     */
    LocalDate firstDay() {
        return firstDay;
    }

    /**
     * Returns the last day for which the table answers, inclusive.
     *
     * @return the day of the setting {@code reviewed-through}
     */
    LocalDate reviewedThrough() {
        return reviewedThrough;
    }

    private static Figure figure(CsvRow row, LocalDate reviewedThrough) {
        Optional<LocalDate> through = row.optionalDate("through");
        if (through.isPresent() && through.get().isAfter(reviewedThrough)) {
            throw row.refused(
                    "through", "a day up to reviewed-through, " + reviewedThrough + ", or nothing for an open row");
        }
        try {
            return new Figure(
                    row.requiredText("id"),
                    row.constant("unit", Unit.class),
                    row.decimal("value"),
                    row.date("from"),
                    through.orElse(reviewedThrough),
                    row.requiredText("norm"),
                    row.optionalDate("published"),
                    row.constant("confidence", Confidence.class));
        } catch (IllegalArgumentException refused) {
            throw at(row, refused);
        }
    }

    /** Adds file and line to a refusal that comes from the figure itself; one from a cell has them already. */
    private static IllegalArgumentException at(CsvRow row, IllegalArgumentException refused) {
        String message = String.valueOf(refused.getMessage());
        return message.startsWith(row.file())
                ? refused
                : new IllegalArgumentException(row.file() + " line " + row.line() + ": " + message, refused);
    }

    private static void requireContinues(CsvRow row, List<Figure> earlier, Figure figure) {
        if (earlier.isEmpty()) {
            return;
        }
        Figure last = earlier.get(earlier.size() - 1);
        if (figure.unit() != last.unit()) {
            throw row.refused("unit", last.unit() + ", as in the rows of " + figure.id() + " above");
        }
        LocalDate next = last.through().plusDays(1);
        if (!figure.from().equals(next)) {
            throw row.refused(
                    "from", next + ", the day after the row of " + figure.id() + " above: no gap and no overlap");
        }
    }

    private static void requireCoverage(
            CsvTable csv, Map<String, FigureSeries> seriesById, LocalDate firstDay, LocalDate reviewedThrough) {
        Set<String> declared = new HashSet<>();
        for (CsvTable.Setting setting : csv.settings("partial")) {
            String id = setting.value().replaceFirst(",.*", "");
            FigureSeries series = seriesById.get(id);
            if (series == null || isWhole(series, firstDay, reviewedThrough) || !declared.add(id)) {
                throw setting.refused("the id of a series that begins or ends inside the coverage, declared once");
            }
        }
        for (FigureSeries series : seriesById.values()) {
            if (!isWhole(series, firstDay, reviewedThrough) && !declared.contains(series.id())) {
                throw new IllegalArgumentException("Series " + series.id() + " runs from " + series.coveredFrom()
                        + " through " + series.coveredThrough() + "; expected " + firstDay + " through "
                        + reviewedThrough + ", or a line \"# partial: " + series.id() + ", reason\".");
            }
        }
    }

    private static boolean isWhole(FigureSeries series, LocalDate firstDay, LocalDate reviewedThrough) {
        return series.coveredFrom().equals(firstDay) && series.coveredThrough().equals(reviewedThrough);
    }

    private String nearest(String id) {
        return ids().stream()
                .sorted(Comparator.comparingInt((String known) -> editDistance(id, known))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    /** How many letters must be put in, taken out or exchanged to turn one text into the other. */
    static int editDistance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int exchanged = previous[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                int putInOrTakenOut = Math.min(previous[column], current[column - 1]) + 1;
                current[column] = Math.min(exchanged, putInOrTakenOut);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
