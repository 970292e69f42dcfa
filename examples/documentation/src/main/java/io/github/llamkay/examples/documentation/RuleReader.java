package io.github.llamkay.examples.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads the rules as they are written; a file or an annotation that it does not understand is an error. */
final class RuleReader {

    private static final Set<String> KEYS = Set.of(
            "decides",
            "asks",
            "page",
            "norms",
            "needs",
            "raisedBy",
            "breach",
            "breachNorms",
            "breachShort",
            "severity",
            "doubt",
            "from",
            "to");
    private static final String PHASE = "ruleflow-group";

    private final String file;
    private final List<String> lines;

    private RuleReader(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * Reads all DRL files of a folder.
     *
     * @param folder the folder
     * @return the rules, file by file in the order in which they stand
     * @throws IOException when a file cannot be read
     * @throws InputException when a file holds what is not understood
     */
    static List<RuleSheet> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
        List<RuleSheet> rules = new ArrayList<>();
        for (Path path : files) {
            String file = folder.relativize(path).toString().replace('\\', '/');
            rules.addAll(read(file, Files.readString(path)));
        }
        return List.copyOf(rules);
    }

    /**
     * Reads a DRL file.
     *
     * @param file its name, for messages
     * @param text its text
     * @return its rules in the order in which they stand
     * @throws InputException when it holds what is not understood
     */
    static List<RuleSheet> read(String file, String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed;
        try {
            parsed = parser.parse(false, text);
        } catch (DroolsParserException e) {
            throw new InputException(file + ": " + e.getMessage(), e);
        }
        if (parser.hasErrors()) {
            throw new InputException(file + " is no DRL: "
                    + parser.getErrors().stream().map(DroolsError::getMessage).collect(Collectors.joining("; ")));
        }
        RuleReader reader = new RuleReader(file, text.lines().toList());
        return parsed.getRules().stream().map(reader::sheet).toList();
    }

    private RuleSheet sheet(RuleDescr rule) {
        Map<String, String> annotations = new LinkedHashMap<>();
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            if (!KEYS.contains(annotation.getName())) {
                throw new InputException(file + ": rule \"" + rule.getName() + "\" has @" + annotation.getName()
                        + "; expected one of " + KEYS.stream().sorted().toList());
            }
            annotations.put(
                    annotation.getName(),
                    AnnotationDescr.unquote(String.valueOf(annotation.getSingleValue()))
                            .trim());
        }
        return new RuleSheet(
                file,
                rule.getName(),
                phase(rule),
                annotations,
                comments(rule.getLine() - 2),
                String.join("\n", lines.subList(rule.getLine() - 1, rule.getEndLine())));
    }

    private RuleSheet.Phase phase(RuleDescr rule) {
        String phase = rule.getAttributes().containsKey(PHASE)
                ? rule.getAttributes().get(PHASE).getValue()
                : "none";
        try {
            return RuleSheet.Phase.valueOf(phase.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    file + ": rule \"" + rule.getName() + "\" has the " + PHASE + " " + phase
                            + "; expected derive, grant or judge",
                    e);
        }
    }

    /** Returns the paragraphs of comment between a line and whatever stands above them. */
    private List<String> comments(int last) {
        int start = last;
        while (start >= 0 && (lines.get(start).isBlank() || lines.get(start).startsWith("//"))) {
            start--;
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines.subList(start + 1, last + 1)) {
            if (!line.isBlank()) {
                paragraph
                        .append(paragraph.isEmpty() ? "" : " ")
                        .append(line.substring(2).trim());
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return List.copyOf(paragraphs);
    }
}
