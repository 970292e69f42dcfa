package io.github.llamkay.examples.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the names of the workers, {@code id;nombre}: they go into the page and never into a fact. */
final class NamesFile {

    private static final List<String> HEADER = List.of("id", "nombre");

    private NamesFile() {}

    static Map<String, String> read(Path file, List<Problem> problems) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        CsvTable table = CsvTable.read(file, problems);
        if (table.header().isEmpty()) {
            return names;
        }
        if (!table.header().equals(HEADER)) {
            problems.add(new Problem(
                    RecordFolder.NAMES,
                    1,
                    "",
                    String.join(", ", table.header()),
                    "las columnas " + String.join(", ", HEADER)));
            return names;
        }
        for (CsvTable.Line line : table.lines()) {
            String id = line.cells().getOrDefault("id", "");
            if (names.putIfAbsent(id, line.cells().getOrDefault("nombre", "")) != null) {
                problems.add(new Problem(
                        RecordFolder.NAMES, line.number(), "id", "'" + id + "' otra vez", "cada id una vez"));
            }
        }
        return names;
    }
}
