package io.github.llamkay.examples.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV file in UTF-8 with a line of column names, its cells parted by semicolons, commas or tabs, whichever the first line
 * has.
 *
 * @param header the names of the columns
 * @param lines the lines below, blank lines left out
 */
record CsvTable(List<String> header, List<Line> lines) {

    /**
     * A line.
     *
     * @param number its number in the file, from 1
     * @param cells its cells by column, without the spaces around them
     */
    record Line(long number, Map<String, String> cells) {}

    /** Reads a file; what cannot be read is added to the problems and left out. */
    static CsvTable read(Path file, List<Problem> problems) throws IOException {
        String name = file.getFileName().toString();
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            problems.add(new Problem(name, 0, "", "no está en UTF-8", "un archivo guardado como CSV UTF-8"));
            return new CsvTable(List.of(), List.of());
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            problems.add(new Problem(name, 0, "", "no es un CSV bien formado", "comillas cerradas en cada celda"));
            return new CsvTable(List.of(), List.of());
        }
        if (records.isEmpty()) {
            problems.add(new Problem(name, 1, "", "vacío", "una primera línea con los nombres de las columnas"));
            return new CsvTable(List.of(), List.of());
        }
        List<String> header =
                records.get(0).getFields().stream().map(String::strip).toList();
        if (header.stream().distinct().count() < header.size()) {
            problems.add(new Problem(name, 1, "", "una columna dos veces", "cada columna una vez"));
            return new CsvTable(List.of(), List.of());
        }
        List<Line> lines = new ArrayList<>();
        for (CsvRecord row : records.subList(1, records.size())) {
            if (row.getFieldCount() == header.size()) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    cells.put(header.get(i), row.getField(i).strip());
                }
                lines.add(new Line(row.getStartingLineNumber(), cells));
            } else {
                problems.add(new Problem(
                        name,
                        row.getStartingLineNumber(),
                        "",
                        row.getFieldCount() + " celdas",
                        header.size() + ", una para cada columna: " + String.join(", ", header)));
            }
        }
        return new CsvTable(header, lines);
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        for (char separator : new char[] {';', '\t', ','}) {
            if (first.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return ';';
    }
}
