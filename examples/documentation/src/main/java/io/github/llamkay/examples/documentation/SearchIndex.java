package io.github.llamkay.examples.documentation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.llamkay.Section;
import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.catalogue.Question;
import io.github.llamkay.core.FactReader;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the search box looks through: a script, since a page opened as a file may load nothing else. */
final class SearchIndex {

    private SearchIndex() {}

    /**
     * An entry, written as a list of its parts.
     *
     * @param kind what it is
     * @param name its id or name
     * @param href its place
     * @param text what it says
     */
    private record Entry(String kind, String name, String href, String text) {

        List<String> parts() {
            return List.of(kind, name, href, text);
        }
    }

    static String of(Sources sources, Links links) {
        List<Entry> entries = new ArrayList<>();
        for (Section section : sources.sections()) {
            entries.add(new Entry(
                    "Sección",
                    section.name(),
                    Links.section(section).href(),
                    section.titleEs() + " / " + section.titleEn()));
        }
        for (Question question : sources.catalogue().questions()) {
            entries.add(new Entry(
                    "Pregunta",
                    question.id(),
                    Links.section(question.section()).href() + "#" + question.id(),
                    question.topicEs() + " / " + question.topicEn()));
        }
        for (Decision decision : sources.catalogue().decisions()) {
            entries.add(new Entry(
                    "Decisión", decision.id(), Links.decision(decision.id()).href(), words(sources, decision)));
        }
        for (String norm : links.norms()) {
            entries.add(new Entry("Norma", norm, links.norm(norm).href(), ""));
        }
        for (String id : Figures.ids()) {
            entries.add(new Entry(
                    "Cifra",
                    id,
                    Links.figure(id).href(),
                    Figures.series(id).stream().map(Figure::norm).distinct().collect(Collectors.joining("; "))));
        }
        for (String type : FactReader.typeNames()) {
            Optional<Wording.Template> label = sources.words().of("Fact." + type);
            entries.add(new Entry(
                    "Hecho",
                    type,
                    "facts.html#" + type,
                    label.map(template -> template.es() + " / " + template.en()).orElse("")));
        }
        return "window.LLAMKAY_INDEX = [\n"
                + entries.stream().map(SearchIndex::json).collect(Collectors.joining(",\n")) + "\n];\n";
    }

    private static String words(Sources sources, Decision decision) {
        String said = sources.words().ofDecision(decision.id()).stream()
                .findFirst()
                .map(template -> template.es() + " / " + template.en())
                .orElse("");
        return said + " " + String.join("; ", decision.norms());
    }

    private static String json(Entry entry) {
        try {
            return new ObjectMapper().writeValueAsString(entry.parts());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Writing " + entry, e);
        }
    }
}
