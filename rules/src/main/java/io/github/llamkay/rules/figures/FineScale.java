package io.github.llamkay.rules.figures;

import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dated scales of fines of the labour inspectorate (RLGIT, D.S. 019-2006-TR, art. 48): tax units (UIT) by size of the
 * enterprise, severity and band of workers affected. They stand in {@code io/github/llamkay/rules/fines.csv}.
 *
 * <p>The table is read once, when this class is first used, and never changes: all methods may be called from any thread.
 */
public final class FineScale {

    private static final int BANDS = 10;
    private static final List<String> COLUMNS = columns();
    private static final List<Row> ROWS =
            CsvTable.load("fines.csv", COLUMNS).rows().stream().map(Row::new).toList();

    private FineScale() {}

    /** The columns of the scales. */
    public enum Size {
        /** A microempresa of the register. */
        MICRO,
        /** A pequeña empresa of the register. */
        SMALL,
        /** Every other employer (no MYPE). */
        OTHER
    }

    /**
     * Returns the fine of a scale.
     *
     * @param size the size of the enterprise
     * @param severity how grave the infringement is
     * @param workers workers affected, 1 or more
     * @param day the day whose scale answers
     * @return the figure, in UIT, or empty for a day before the first scale known
     */
    public static Optional<Figure> fine(Size size, Severity severity, int workers, LocalDate day) {
        Optional<Row> bands = row(size, "BAND", day);
        Optional<Row> scale = row(size, severity.name(), day);
        if (bands.isEmpty() || scale.isEmpty()) {
            return Optional.empty();
        }
        int band = 0;
        while (band < BANDS - 1 && workers > bands.get().cells.get(band).value.intValueExact()) {
            band++;
        }
        boolean stated = scale.get().cells.get(band).stated && bands.get().bandStated();
        return Optional.of(scale.get().figure(band, stated));
    }

    /**
     * Returns the fine of child and forced labour, whatever the number of workers.
     *
     * @param size the size of the enterprise
     * @param day the day whose scale answers
     * @return the figure, in UIT, or empty for a day before the first scale known
     */
    public static Optional<Figure> forbiddenWork(Size size, LocalDate day) {
        return Figures.series("CHILD_LABOUR_FINE_" + size).stream()
                .filter(figure -> figure.covers(day))
                .findFirst();
    }

    /**
     * Returns the least fine of a severity: that of a microempresa with one worker affected.
     *
     * @param severity how grave the infringement is
     * @param day the day whose scale answers
     * @return the figure, in UIT, or none for a day before the first scale known
     */
    public static List<Figure> least(Severity severity, LocalDate day) {
        return row(Size.MICRO, severity.name(), day).map(row -> row.figure(0)).stream()
                .toList();
    }

    /**
     * Returns the largest fine of a severity: that of an employer that is no MYPE, with the most workers affected.
     *
     * @param severity how grave the infringement is
     * @param day the day whose scale answers
     * @return the figure, in UIT, or none for a day before the first scale known
     */
    public static List<Figure> most(Severity severity, LocalDate day) {
        return row(Size.OTHER, severity.name(), day).map(row -> row.figure(BANDS - 1)).stream()
                .toList();
    }

    private static Optional<Row> row(Size size, String severity, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.size == size && row.severity.equals(severity))
                .filter(row -> !day.isBefore(row.from) && !day.isAfter(row.through))
                .findFirst();
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("size", "severity", "from", "to", "norm"));
        for (int band = 1; band <= BANDS; band++) {
            columns.add("c" + band);
        }
        return List.copyOf(columns);
    }

    /** A cell, and whether a source states it rather than memory. */
    private record Cell(BigDecimal value, boolean stated) {}

    private static final class Row {

        private final Size size;
        private final String severity;
        private final LocalDate from;
        private final LocalDate through;
        private final String norm;
        private final List<Cell> cells = new ArrayList<>(BANDS);

        Row(CsvRow row) {
            size = row.constant("size", Size.class);
            severity = row.requiredText("severity");
            from = row.date("from");
            through = row.optionalDate("to").orElse(Figures.reviewedThrough());
            norm = row.requiredText("norm");
            int bands = severity.equals("BAND") ? BANDS - 1 : BANDS;
            for (int band = 1; band <= bands; band++) {
                String text = row.requiredText("c" + band);
                boolean stated = !text.endsWith("?");
                String number = stated ? text : text.substring(0, text.length() - 1);
                if (!number.matches("[0-9]+(\\.[0-9]+)?")) {
                    throw row.refused("c" + band, "a number such as 0.45, with a ? if it is known from memory");
                }
                cells.add(new Cell(new BigDecimal(number), stated));
            }
        }

        boolean bandStated() {
            return cells.stream().allMatch(Cell::stated);
        }

        Figure figure(int band) {
            return figure(band, cells.get(band).stated);
        }

        Figure figure(int band, boolean stated) {
            return new Figure(
                    "FINE_" + size + "_" + severity + "_" + (band + 1),
                    Figure.Unit.UIT,
                    cells.get(band).value,
                    from,
                    through,
                    norm,
                    Optional.empty(),
                    stated ? Figure.Confidence.STATED : Figure.Confidence.FROM_MEMORY);
        }
    }
}
