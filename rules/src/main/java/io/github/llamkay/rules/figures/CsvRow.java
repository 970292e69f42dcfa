package io.github.llamkay.rules.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table, read cell by cell; a cell that is not what it should be is refused by file, line, column and
 * value.
 *
 * @param file name of the file, for messages
 * @param line number of the line in the file, from 1
 * @param columns names of the columns, in order
 * @param cells the cells, as many as columns
 */
record CsvRow(String file, int line, List<String> columns, List<String> cells) {

    CsvRow {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /**
     * Returns a cell as it stands.
     *
     * @param column name of the column
     * @return the text, perhaps empty
     */
    String text(String column) {
        return cells.get(columns.indexOf(column));
    }

    /**
     * Returns a cell that must not be empty.
     *
     * @param column name of the column
     * @return the text
     * @throws IllegalArgumentException if the cell is empty
     */
    String requiredText(String column) {
        String cell = text(column);
        if (cell.isEmpty()) {
            throw refused(column, "a text");
        }
        return cell;
    }

    /**
     * Returns a cell that holds a date.
     *
     * @param column name of the column
     * @return the date
     * @throws IllegalArgumentException if the cell is not a date such as 2012-06-01
     */
    LocalDate date(String column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeParseException notADate) {
            throw refused(column, "a date such as 2012-06-01");
        }
    }

    /**
     * Returns a cell that holds a date or nothing.
     *
     * @param column name of the column
     * @return the date, or empty for an empty cell
     * @throws IllegalArgumentException if the cell holds something else
     */
    Optional<LocalDate> optionalDate(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(date(column));
    }

    /**
     * Returns a cell that holds a number in plain notation, with its decimals as written.
     *
     * @param column name of the column
     * @return the number
     * @throws IllegalArgumentException if the cell is not digits with at most one decimal point
     */
    BigDecimal decimal(String column) {
        String cell = text(column);
        if (!cell.matches("[0-9]+(\\.[0-9]+)?")) {
            throw refused(column, "a number such as 1025.00");
        }
        return new BigDecimal(cell);
    }

    /**
     * Returns a cell that names a constant of an enum.
     *
     * @param column name of the column
     * @param type the enum
     * @param <E> the enum
     * @return the constant
     * @throws IllegalArgumentException if no constant has that name
     */
    <E extends Enum<E>> E constant(String column, Class<E> type) {
        String cell = text(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(cell)) {
                return constant;
            }
        }
        throw refused(column, "one of " + List.of(type.getEnumConstants()));
    }

    /**
     * Makes the exception that refuses a cell.
     *
     * @param column name of the column
     * @param expectation what the cell should have held
     * @return the exception, to be thrown by the caller
     */
    IllegalArgumentException refused(String column, String expectation) {
        return new IllegalArgumentException(file + " line " + line + ", column " + column + ": found \"" + text(column)
                + "\"; expected " + expectation + ".");
    }
}
