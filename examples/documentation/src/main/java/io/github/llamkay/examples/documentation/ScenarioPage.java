package io.github.llamkay.examples.documentation;

import io.github.llamkay.Section;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page of a section's scenarios.
 *
 * @param section the section
 * @param back its page of the catalogue
 * @param count how many scenarios
 * @param scenarios the scenarios
 */
record ScenarioPage(Section section, Link back, String count, List<View> scenarios) {

    /**
     * A scenario.
     *
     * @param anchor its place on the page
     * @param title a sentence of law
     * @param source where the expected values come from
     * @param editions the editions that it holds in
     * @param asOf the as-of date
     * @param since where the review begins, blank for six months back
     * @param facts its facts
     * @param lines what the rules answer
     * @param not the decisions that do not come out
     */
    record View(
            String anchor,
            String title,
            String source,
            String editions,
            String asOf,
            String since,
            List<FactView> facts,
            List<LineView> lines,
            List<Link> not) {}

    /**
     * A fact.
     *
     * @param label what it is, in Spanish; blank where the words have none
     * @param type the link to its Javadoc
     * @param components its components with their values
     */
    record FactView(String label, Link type, String components) {}

    /**
     * A sentence of the answer.
     *
     * @param decision its decision
     * @param line the sentence
     */
    record LineView(Link decision, Outcomes.Line line) {}

    static ScenarioPage of(Sources sources, Section section) {
        List<Scenario> scenarios = sources.scenarios(section);
        return new ScenarioPage(
                section,
                Links.section(section),
                Spanish.count(scenarios.size(), "escenario", "escenarios"),
                scenarios.stream().map(scenario -> view(sources, scenario)).toList());
    }

    private static View view(Sources sources, Scenario scenario) {
        return new View(
                scenario.anchor(),
                scenario.title(),
                scenario.source(),
                Spanish.editions(scenario.editions()),
                Spanish.day(scenario.asOf()),
                scenario.since().map(Spanish::day).orElse(""),
                scenario.facts().stream()
                        .map(fact -> fact(sources.words(), fact))
                        .toList(),
                sources.outcomes().of(scenario).lines().stream()
                        .map(line -> new LineView(Links.decision(line.decision()), line))
                        .toList(),
                Links.decisions(scenario.not()));
    }

    private static FactView fact(Wording words, Scenario.Given fact) {
        return new FactView(
                words.of("Fact." + fact.type()).map(Wording.Template::es).orElse(""),
                Links.fact(fact.type()),
                fact.components().entrySet().stream()
                        .map(component -> component.getKey() + " " + value(component.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private static String value(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(ScenarioPage::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> named) {
            return named.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + value(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(value);
    }
}
