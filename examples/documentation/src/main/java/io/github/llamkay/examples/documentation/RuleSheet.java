package io.github.llamkay.examples.documentation;

import io.github.llamkay.Section;
import io.github.llamkay.finding.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule as it is written.
 *
 * @param file the DRL file, such as {@code pay/VIII-vacaciones.drl}
 * @param name its name
 * @param phase what it does
 * @param annotations its annotations by name
 * @param comments the paragraphs of comment that stand above it
 * @param text from {@code rule} to {@code end}
 */
record RuleSheet(
        String file, String name, Phase phase, Map<String, String> annotations, List<String> comments, String text) {

    /** The three turns in which rules fire. */
    enum Phase {
        DERIVE,
        GRANT,
        JUDGE
    }

    List<String> decides() {
        return list("decides");
    }

    Optional<String> asks() {
        return list("asks").stream().findFirst();
    }

    /** Returns the decision under which it is shown; none for a rule that judges for every section. */
    Optional<String> home() {
        return Stream.concat(decides().stream(), asks().stream()).findFirst();
    }

    /** Returns every decision that it names, its own first. */
    List<String> named() {
        return Stream.of("decides", "asks", "breach", "breachShort")
                .flatMap(key -> list(key).stream())
                .distinct()
                .toList();
    }

    List<String> breach() {
        return list("breach");
    }

    List<String> breachShort() {
        return list("breachShort");
    }

    List<String> needs() {
        return list("needs");
    }

    List<String> norms() {
        return list("norms");
    }

    List<String> breachNorms() {
        return list("breachNorms");
    }

    Optional<String> doubt() {
        return Optional.ofNullable(annotations.get("doubt"));
    }

    Optional<Severity> severity() {
        return Optional.ofNullable(annotations.get("severity")).map(Severity::valueOf);
    }

    /** Returns the first day of the version of the law that it holds, none when it has held for as long as is covered. */
    Optional<LocalDate> from() {
        return Optional.ofNullable(annotations.get("from")).map(LocalDate::parse);
    }

    /** Returns the first day of the next version of the law. */
    Optional<LocalDate> until() {
        return Optional.ofNullable(annotations.get("to")).map(LocalDate::parse);
    }

    /** Tells whether its file is that of a section. */
    boolean in(Section section) {
        return file.substring(file.indexOf('/') + 1).startsWith(section.name() + "-");
    }

    private List<String> list(String key) {
        String text = annotations.getOrDefault(key, "");
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split("[,;]")).map(String::trim).toList();
    }
}
