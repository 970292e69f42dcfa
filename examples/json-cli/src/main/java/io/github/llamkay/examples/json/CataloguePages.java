package io.github.llamkay.examples.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.samskivert.mustache.Mustache;
import io.github.llamkay.Section;
import io.github.llamkay.catalogue.Catalogue;
import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.catalogue.Question;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue as a program, a terminal or a lawyer reads it. */
final class CataloguePages {

    private CataloguePages() {}

    static String json(Catalogue catalogue) {
        ArrayNode questions = Json.MAPPER.createArrayNode();
        for (Question question : catalogue.questions()) {
            ObjectNode node = Json.MAPPER.valueToTree(question);
            ArrayNode decisions = node.putArray("decisions");
            decisions(catalogue, question).forEach(decision -> decisions.add(Json.MAPPER.valueToTree(decision)));
            questions.add(node);
        }
        return Json.text(questions, true);
    }

    static String text(Catalogue catalogue) {
        StringBuilder text = new StringBuilder();
        for (Section section : sections(catalogue)) {
            text.append("\n")
                    .append(section)
                    .append("  ")
                    .append(section.titleEs())
                    .append("\n");
            for (Question question : of(catalogue, section)) {
                text.append("\n  ")
                        .append(question.id())
                        .append(place(question))
                        .append("  ")
                        .append(question.topicEs());
                if (question.decisions().isEmpty()) {
                    text.append("\n      no decide nada: ").append(question.undecidedBecause());
                }
                for (Decision decision : decisions(catalogue, question)) {
                    text.append("\n      ").append(decision.id());
                    decision.rules().forEach(rule -> text.append("\n          ").append(rule));
                    list(text, "normas", decision.norms());
                    list(text, "cifras", decision.figures());
                }
                text.append("\n");
            }
        }
        return text.append("\n").append(count(catalogue)).toString();
    }

    static String html(Catalogue catalogue) {
        List<Map<String, Object>> sections = sections(catalogue).stream()
                .map(section -> Map.<String, Object>of(
                        "id", section.name(),
                        "title", section.titleEs(),
                        "decisions",
                                of(catalogue, section).stream()
                                        .mapToInt(
                                                question -> question.decisions().size())
                                        .sum(),
                        "questions",
                                of(catalogue, section).stream()
                                        .map(question -> Map.of(
                                                "id", question.id(),
                                                "place", place(question),
                                                "topic", question.topicEs(),
                                                "why", question.undecidedBecause(),
                                                "undecided",
                                                        question.decisions().isEmpty(),
                                                "decisions", decisions(catalogue, question)))
                                        .toList()))
                .toList();
        return template("catalogue.html", Map.of("sections", sections, "count", count(catalogue)));
    }

    /** Fills a page of this program. */
    static String template(String name, Map<String, Object> values) {
        try (Reader page = new InputStreamReader(
                Objects.requireNonNull(CataloguePages.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            return Mustache.compiler().compile(page).execute(values);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }

    private static List<Section> sections(Catalogue catalogue) {
        return Stream.of(Section.values())
                .filter(section -> catalogue.questions().stream().anyMatch(question -> question.section() == section))
                .toList();
    }

    private static List<Question> of(Catalogue catalogue, Section section) {
        return catalogue.questions().stream()
                .filter(question -> question.section() == section)
                .toList();
    }

    private static List<Decision> decisions(Catalogue catalogue, Question question) {
        return question.decisions().stream()
                .flatMap(id -> catalogue.decision(id).stream())
                .toList();
    }

    private static String place(Question question) {
        return question.page() == 0 ? "" : " (p. " + question.page() + ")";
    }

    private static String count(Catalogue catalogue) {
        long decided = catalogue.questions().stream()
                .filter(question -> !question.decisions().isEmpty())
                .count();
        return catalogue.questions().size() + " preguntas, " + decided + " con "
                + catalogue.decisions().size() + " decisiones";
    }

    private static void list(StringBuilder text, String name, List<String> values) {
        if (!values.isEmpty()) {
            text.append(values.stream().collect(Collectors.joining("; ", "\n          " + name + ": ", "")));
        }
    }
}
