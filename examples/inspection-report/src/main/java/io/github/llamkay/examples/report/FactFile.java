package io.github.llamkay.examples.report;

import io.github.llamkay.InvalidFactException;
import io.github.llamkay.core.FactReader;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a file of one kind of fact, and tells every row that is none. */
final class FactFile {

    private final String name;
    private final List<Problem> problems;

    FactFile(String name, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    void read(Path file, List<Row> rows) throws IOException {
        String type = RecordFolder.type(name);
        Class<?> fact = FactReader.types().get(type);
        if (fact == null) {
            problems.add(new Problem(name, 0, "", "no es el nombre de un hecho", suggestion(type)));
            return;
        }
        CsvTable table = CsvTable.read(file, problems);
        if (table.header().isEmpty() || !columnsFit(fact, table.header())) {
            return;
        }
        for (CsvTable.Line line : table.lines()) {
            try {
                rows.add(new Row(FactReader.read(type, cells(fact, line.cells())), name, line.number()));
            } catch (InvalidFactException refused) {
                String value = refused.value().equals("missing") ? "" : refused.value();
                problems.add(
                        new Problem(name, line.number(), Expected.column(refused), value, Expected.of(fact, refused)));
            }
        }
    }

    private static String suggestion(String type) {
        List<String> near = FactReader.typeNames().stream()
                .filter(known -> known.equalsIgnoreCase(type)
                        || known.equalsIgnoreCase(type + "s")
                        || (known + "s").equalsIgnoreCase(type))
                .toList();
        return near.isEmpty()
                ? "el nombre de un hecho de la biblioteca, como Employment.csv o Payment.csv"
                : near.get(0) + ".csv";
    }

    private boolean columnsFit(Class<?> fact, List<String> header) {
        Set<String> components = Arrays.stream(fact.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int before = problems.size();
        for (String column : header) {
            if (!components.contains(column)) {
                problems.add(new Problem(
                        name,
                        1,
                        column.isEmpty() ? "sin nombre" : column,
                        "columna desconocida",
                        "una de " + String.join(", ", components)));
            }
        }
        Set<String> missing = needed(fact);
        header.forEach(missing::remove);
        if (!missing.isEmpty()) {
            problems.add(new Problem(name, 1, String.join(", ", missing), "", "una columna para cada una"));
        }
        return problems.size() == before;
    }

    /** Returns the components that every constructor asks for. */
    private static Set<String> needed(Class<?> fact) {
        List<Set<String>> constructors = new ArrayList<>();
        for (Constructor<?> constructor : fact.getConstructors()) {
            constructors.add(Arrays.stream(constructor.getParameters())
                    .map(Parameter::getName)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        Set<String> needed = new LinkedHashSet<>(constructors.get(0));
        constructors.forEach(needed::retainAll);
        return needed;
    }

    /** Parts the cells that hold several values. An empty cell is the empty set where a set stands, else it is left out. */
    private static Map<String, Object> cells(Class<?> fact, Map<String, String> row) {
        Set<String> sets = Arrays.stream(fact.getRecordComponents())
                .filter(component -> component.getType() == Set.class)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        Map<String, Object> cells = new LinkedHashMap<>();
        row.forEach((column, cell) -> {
            if (sets.contains(column)) {
                cells.put(column, cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1)));
            } else if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        });
        return cells;
    }
}
