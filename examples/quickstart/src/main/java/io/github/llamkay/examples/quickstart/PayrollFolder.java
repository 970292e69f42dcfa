package io.github.llamkay.examples.quickstart;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.llamkay.InvalidFactException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.core.FactReader;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder with a CSV file for each kind of fact, as a payroll system would export its tables: the file is named after the
 * fact, its columns after the components. Several values in a cell are parted by {@code |}.
 */
final class PayrollFolder {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private final List<Fact> facts = new ArrayList<>();

    private PayrollFolder() {}

    /** Reads every CSV file of a folder; a bad cell is named with its file and line. */
    static PayrollFolder read(Path folder) throws IOException {
        PayrollFolder payroll = new PayrollFolder();
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            payroll.readFile(file);
        }
        return payroll;
    }

    private void readFile(Path file) throws IOException {
        String name = file.getFileName().toString();
        String type = name.substring(0, name.length() - ".csv".length());
        CsvSchema header = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
        try (MappingIterator<Map<String, String>> rows =
                CSV.readerForMapOf(String.class).with(header).readValues(file.toFile())) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                long line = rows.getCurrentLocation().getLineNr() - 1L;
                try {
                    facts.add(FactReader.read(type, cells(row)));
                } catch (InvalidFactException e) {
                    throw new IOException(name + ", línea " + line + ": " + e.getMessage(), e);
                }
            }
        }
    }

    /** Leaves out empty cells, so that the fact's shorter form is taken, and parts cells that hold several values. */
    private static Map<String, Object> cells(Map<String, String> row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        row.forEach((column, cell) -> {
            if (cell.contains("|")) {
                cells.put(column, List.of(cell.split("\\|")));
            } else if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        });
        return cells;
    }

    /** Returns a case for each employment, with its own facts and those of its employer. */
    List<LabourCase> cases(LocalDate asOf) {
        List<LabourCase> cases = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Employment employment) {
                cases.add(LabourCase.of(
                        asOf,
                        facts.stream().filter(each -> belongs(each, employment)).toList()));
            }
        }
        return cases;
    }

    private static boolean belongs(Fact fact, Employment employment) {
        return fact.subject().equals(employment.id()) || fact.subject().equals(employment.employer());
    }
}
