package io.github.llamkay.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule as it is written, for the tests over all rules.
 *
 * @param file the DRL file
 * @param name the name
 * @param metadata its annotations
 * @param attributes what stands between the annotations and {@code when}, one attribute a line
 * @param when its conditions
 * @param then its consequence
 */
record RuleText(
        String file, String name, Map<String, String> metadata, List<String> attributes, String when, String then) {

    private static final Path FOLDER = Path.of("../rules/src/main/resources/io/github/llamkay/rules");
    private static final Pattern RULE =
            Pattern.compile("(?ms)^rule \"([^\"]+)\"\\n(.*?)^when\\n(.*?)^then\\n(.*?)^end$");
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\( \"([^\"]*)\" \\)");
    private static final Pattern COMMENT = Pattern.compile("//.*");

    static final List<RuleText> ALL = all();

    private static List<RuleText> all() {
        List<RuleText> rules = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                Matcher rule =
                        RULE.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
                while (rule.find()) {
                    rules.add(read(FOLDER.relativize(file).toString(), rule));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rules);
    }

    private static RuleText read(String file, Matcher rule) {
        Map<String, String> metadata = new TreeMap<>();
        List<String> attributes = new ArrayList<>();
        for (String line : rule.group(2)
                .lines()
                .map(String::trim)
                .filter(text -> !text.isEmpty())
                .toList()) {
            Matcher annotation = ANNOTATION.matcher(line);
            if (!annotation.matches()) {
                attributes.add(line);
            } else if (metadata.put(annotation.group(1), annotation.group(2)) != null) {
                throw new IllegalStateException(rule.group(1) + " has @" + annotation.group(1) + " twice");
            }
        }
        return new RuleText(file, rule.group(1), metadata, List.copyOf(attributes), rule.group(3), rule.group(4));
    }

    /** Returns the values of an annotation. */
    List<String> list(String key) {
        String text = metadata.getOrDefault(key, "");
        return text.isBlank()
                ? List.of()
                : Stream.of(text.split("[,;]")).map(String::trim).toList();
    }

    /** Tells whether it judges for every section. */
    boolean generic() {
        return file.startsWith("common");
    }

    @Override
    public String toString() {
        return name;
    }
}
