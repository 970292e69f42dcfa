package io.github.llamkay.examples.documentation;

import io.github.llamkay.Section;
import io.github.llamkay.catalogue.Question;
import io.github.llamkay.rules.figures.Figures;
import java.util.List;

/**
 * The first page.
 *
 * @param version the version of the library
 * @param questions how many questions
 * @param decisions how many decisions
 * @param rules how many rules
 * @param scenarios how many scenarios
 * @param reviewed the day through which the figures were reviewed
 * @param sections the sections
 */
record IndexPage(
        String version,
        String questions,
        String decisions,
        String rules,
        String scenarios,
        String reviewed,
        List<Row> sections) {

    /**
     * A section.
     *
     * @param link its page
     * @param section the section
     * @param questions how many questions
     * @param decisions how many decisions
     * @param scenarios the page of its scenarios, with how many
     */
    record Row(Link link, Section section, int questions, int decisions, Link scenarios) {}

    static IndexPage of(Sources sources) {
        return new IndexPage(
                sources.version(),
                Spanish.count(sources.catalogue().questions().size(), "pregunta", "preguntas"),
                Spanish.count(sources.catalogue().decisions().size(), "decisión", "decisiones"),
                Spanish.count(sources.rules().size(), "regla", "reglas"),
                Spanish.count(
                        sources.scenarios().values().stream()
                                .mapToInt(List::size)
                                .sum(),
                        "escenario",
                        "escenarios"),
                Spanish.day(Figures.reviewedThrough()),
                sources.sections().stream()
                        .map(section -> row(sources, section))
                        .toList());
    }

    private static Row row(Sources sources, Section section) {
        List<Question> questions = sources.questions(section);
        return new Row(
                Links.section(section),
                section,
                questions.size(),
                questions.stream()
                        .mapToInt(question -> question.decisions().size())
                        .sum(),
                new Link(Integer.toString(sources.scenarios(section).size()), "scenarios/" + section + ".html"));
    }
}
