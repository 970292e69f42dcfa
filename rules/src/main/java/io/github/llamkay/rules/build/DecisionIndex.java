package io.github.llamkay.rules.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * Writes the index of the decisions from the metadata of the compiled rules, so that the catalogue can be read without
 * loading a rule: {@code decision;rules;needs;norms;figures}, several values in a cell parted by {@code |}.
 */
public final class DecisionIndex {

    private static final Pattern RULE = Pattern.compile("(?s)^rule \"([^\"]+)\"(.*?)^end", Pattern.MULTILINE);
    private static final Pattern FIGURE = Pattern.compile("Figures\\.on\\( \"(\\w+)\"");

    private final Map<String, Map<String, Set<String>>> rows = new TreeMap<>();

    private DecisionIndex() {}

    /**
     * Writes the index.
     *
     * @param args the classes folder of the module, the folder of its DRL files
     * @throws IOException when a file cannot be read or written
     * @throws ReflectiveOperationException when a model cannot be loaded
     */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Path classes = Path.of(args[0]);
        Map<String, Set<String>> figures = figuresByRule(Path.of(args[1]));
        DecisionIndex index = new DecisionIndex();
        Path models = classes.resolve("META-INF/kie/io.github.llamkay/llamkay-rules/drools-model");
        for (String line : Files.readAllLines(models)) {
            if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                Model model = Class.forName(line)
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance();
                for (Rule rule : model.getRules()) {
                    index.add(rule, figures.getOrDefault(rule.getName(), Set.of()));
                }
            }
        }
        Path target = classes.resolve("META-INF/llamkay/decisions.csv");
        Files.createDirectories(target.getParent());
        Files.write(target, index.lines());
    }

    private void add(Rule rule, Set<String> figures) {
        Set<String> applied = new LinkedHashSet<>(values(rule, "decides"));
        for (String decision : applied) {
            put(decision, rule.getName(), values(rule, "needs"), values(rule, "norms"), figures);
        }
        for (String breach : values(rule, "breach")) {
            if (!applied.contains(breach)) {
                put(breach, rule.getName(), values(rule, "needs"), values(rule, "breachNorms"), Set.of());
            }
        }
        for (String breach : values(rule, "breachShort")) {
            put(breach, rule.getName(), values(rule, "needs"), List.of(), Set.of());
        }
    }

    private void put(String decision, String rule, List<String> needs, List<String> norms, Set<String> figures) {
        Map<String, Set<String>> row = rows.computeIfAbsent(decision, key -> new LinkedHashMap<>());
        row.computeIfAbsent("rules", key -> new TreeSet<>()).add(rule);
        row.computeIfAbsent("needs", key -> new LinkedHashSet<>()).addAll(needs);
        row.computeIfAbsent("norms", key -> new LinkedHashSet<>()).addAll(norms);
        row.computeIfAbsent("figures", key -> new TreeSet<>()).addAll(figures);
    }

    private List<String> lines() {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + ";"
                        + String.join(
                                ";",
                                row.getValue().values().stream()
                                        .map(cell -> String.join("|", cell))
                                        .toList()))
                .toList();
    }

    private static List<String> values(Rule rule, String key) {
        Object value = rule.getMetaData(key);
        return value == null || value.toString().isBlank()
                ? List.of()
                : Arrays.stream(value.toString().split("[,;]"))
                        .map(String::trim)
                        .toList();
    }

    private static Map<String, Set<String>> figuresByRule(Path folder) throws IOException {
        Map<String, Set<String>> figures = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".drl")).toList()) {
                Matcher rule = RULE.matcher(Files.readString(file));
                while (rule.find()) {
                    Matcher figure = FIGURE.matcher(rule.group(2));
                    while (figure.find()) {
                        figures.computeIfAbsent(rule.group(1), key -> new TreeSet<>())
                                .add(figure.group(1));
                    }
                }
            }
        }
        return figures;
    }
}
