package io.github.llamkay.examples.report;

import io.github.llamkay.Assessment;
import io.github.llamkay.examples.report.ReportView.Document;
import io.github.llamkay.examples.report.ReportView.OpenPerson;
import io.github.llamkay.examples.report.ReportView.OpenQuestion;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Undetermined;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes what could not be determined, by the document to ask for: the first fact that lacks, in the words in which the
 * library says it. What helps most stands first.
 */
final class Documents {

    /** Facts that say by a constant in brackets what they are about. */
    private static final Set<String> BY_CONSTANT = Set.of("Done", "NotDone", "RecordsComplete");

    private static final Pattern DAY = Pattern.compile("(, )?\\d{2}/\\d{2}/\\d{4}");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile(" \\(\\)");

    private final List<Undetermined> undetermined;
    private final People people;
    private final Topics topics;

    Documents(Assessment assessment, People people, Topics topics) {
        undetermined = assessment.undetermined();
        this.people = people;
        this.topics = topics;
    }

    List<Document> view() {
        Map<String, List<Undetermined>> documents = undetermined.stream()
                .collect(Collectors.groupingBy(Documents::key, LinkedHashMap::new, Collectors.toList()));
        return documents.values().stream()
                .sorted(Comparator.comparing((List<Undetermined> waiting) -> waiting.size())
                        .reversed())
                .map(this::document)
                .toList();
    }

    private Document document(List<Undetermined> waiting) {
        Map<String, List<Undetermined>> questions = waiting.stream()
                .collect(Collectors.groupingBy(Undetermined::decision, LinkedHashMap::new, Collectors.toList()));
        return new Document(
                title(waiting.get(0)),
                Spanish.count(waiting.size(), "decisión", "decisiones"),
                type(waiting.get(0)) + ".csv",
                questions.entrySet().stream()
                        .map(entry -> question(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private OpenQuestion question(String decision, List<Undetermined> open) {
        Map<String, List<Undetermined>> bySubject = open.stream()
                .collect(Collectors.groupingBy(Undetermined::subject, LinkedHashMap::new, Collectors.toList()));
        List<OpenPerson> persons = new ArrayList<>();
        bySubject.forEach((subject, each) -> persons.add(new OpenPerson(
                people.of(subject),
                each.stream()
                        .flatMap(unknown -> unknown.period().stream())
                        .map(Spanish::period)
                        .distinct()
                        .collect(Collectors.joining("; ")))));
        return new OpenQuestion(
                decision,
                topics.of(decision),
                persons,
                open.stream()
                        .map(unknown -> undated(unknown.words()))
                        .distinct()
                        .toList());
    }

    /** What lacks says by its type what to ask for; a few types say it by the constant in their brackets. */
    private static String key(Undetermined open) {
        return BY_CONSTANT.contains(type(open)) ? undated(label(open)) : type(open);
    }

    private static String type(Undetermined open) {
        String first = open.missing().isEmpty() ? "" : open.missing().get(0);
        int bracket = first.indexOf(" (");
        return bracket < 0 ? first : first.substring(0, bracket);
    }

    private static String title(Undetermined open) {
        String label = undated(label(open));
        int bracket = label.indexOf(" (");
        if (bracket < 0) {
            return Spanish.capital(label);
        }
        String named = label.substring(0, bracket);
        return Spanish.capital(
                BY_CONSTANT.contains(type(open))
                        ? named + ": " + label.substring(bracket + 2, label.length() - 1)
                        : named);
    }

    /** Returns what the library calls the first fact that lacks. */
    private static String label(Undetermined open) {
        return open.missingWords(Language.ES).stream().findFirst().orElse("");
    }

    private static String undated(String words) {
        return EMPTY_BRACKETS.matcher(DAY.matcher(words).replaceAll("")).replaceAll("");
    }
}
