package io.github.llamkay.rules.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small strict table: cells between semicolons, no quoting, one header line, and comment lines that begin with
 * {@code #}. A comment of the form {@code # name: value} can also be read as a setting of the table.
 */
final class CsvTable {

    private static final Pattern SETTING = Pattern.compile("# ([a-z-]+): (.+)");

    private final String file;
    private final List<Setting> settings = new ArrayList<>();
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvTable(String file) {
        this.file = file;
    }

    /**
     * Reads a table that is packaged beside the rules.
     *
     * @param file name of the file in {@code io/github/llamkay/rules}
     * @param columns the columns that its header must name, in order
     * @return the table
     * @throws IllegalStateException if the file is not packaged
     * @throws UncheckedIOException if the file cannot be read, or is not UTF-8
     * @throws IllegalArgumentException if its content is refused
     */
    static CsvTable load(String file, List<String> columns) {
        try (InputStream stream = CsvTable.class.getResourceAsStream("/io/github/llamkay/rules/" + file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not packaged with the rules; expected it in"
                        + " io/github/llamkay/rules. Maybe the jar was repackaged without its resources.");
            }
            InputStreamReader utf8 = new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder());
            return parse(file, new BufferedReader(utf8).lines().toList(), columns);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read.", unreadable);
        }
    }

    /**
     * Reads a table from its lines.
     *
     * @param file name of the file, for messages
     * @param lines the lines, in order
     * @param columns the columns that the header must name, in order
     * @return the table
     * @throws IllegalArgumentException if the header or a row is refused; the message names file and line
     */
    static CsvTable parse(String file, List<String> lines, List<String> columns) {
        CsvTable table = new CsvTable(file);
        boolean headerSeen = false;
        for (int index = 0; index < lines.size(); index++) {
            int number = index + 1;
            String line = lines.get(index);
            if (line.startsWith("#")) {
                table.addSetting(number, line);
            } else if (!headerSeen) {
                table.requireHeader(number, line, columns);
                headerSeen = true;
            } else if (!line.isEmpty()) {
                table.addRow(number, line, columns);
            }
        }
        if (table.rows.isEmpty()) {
            throw new IllegalArgumentException(file + " has no rows; expected a header line and rows under it.");
        }
        return table;
    }

    /**
     * Returns the rows in the order of the file.
     *
     * @return the rows, at least one
     */
    List<CsvRow> rows() {
        return List.copyOf(rows);
    }

    /**
     * Returns the settings of one name in the order of the file.
     *
     * @param name name of the setting
     * @return the settings, perhaps none
     */
    List<Setting> settings(String name) {
        return settings.stream().filter(setting -> setting.name().equals(name)).toList();
    }

    /**
     * Returns a setting that holds a date and stands in the file exactly once.
     *
     * @param name name of the setting
     * @return the date
     * @throws IllegalArgumentException if the setting is missing, repeated or no date
     */
    LocalDate dateSetting(String name) {
        List<Setting> found = settings(name);
        if (found.size() != 1) {
            throw new IllegalArgumentException(file + " has " + found.size() + " lines \"# " + name
                    + ": ...\"; expected one, such as \"# " + name + ": 2026-12-31\".");
        }
        Setting setting = found.get(0);
        try {
            return LocalDate.parse(setting.value());
        } catch (DateTimeParseException notADate) {
            throw setting.refused("a date such as 2026-12-31");
        }
    }

    private void addSetting(int number, String line) {
        Matcher matcher = SETTING.matcher(line);
        if (matcher.matches()) {
            settings.add(new Setting(file, number, matcher.group(1), matcher.group(2)));
        }
    }

    private void requireHeader(int number, String line, List<String> columns) {
        String expected = String.join(";", columns);
        if (!line.equals(expected)) {
            throw new IllegalArgumentException(
                    file + " line " + number + ": found \"" + line + "\"; expected the header \"" + expected + "\".");
        }
    }

    private void addRow(int number, String line, List<String> columns) {
        List<String> cells = List.of(line.split(";", -1));
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(file + " line " + number + ": found " + cells.size() + " cells in \""
                    + line + "\"; expected " + columns.size() + ": " + String.join(";", columns) + ".");
        }
        CsvRow row = new CsvRow(file, number, columns, cells);
        for (String column : columns) {
            if (!row.text(column).equals(row.text(column).strip())) {
                throw row.refused(column, "no space before or after the text");
            }
        }
        rows.add(row);
    }

    /**
     * A comment line that sets something for the whole table.
     *
     * @param file name of the file, for messages
     * @param line number of the line in the file, from 1
     * @param name what is set
     * @param value what it is set to
     */
    record Setting(String file, int line, String name, String value) {

        /**
         * Makes the exception that refuses the setting.
         *
         * @param expectation what the setting should have held
         * @return the exception, to be thrown by the caller
         */
        IllegalArgumentException refused(String expectation) {
            return new IllegalArgumentException(file + " line " + line + ", setting " + name + ": found \"" + value
                    + "\"; expected " + expectation + ".");
        }
    }
}
