package io.github.llamkay.examples.documentation;

import io.github.llamkay.Section;
import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Where everything stands, as seen from the folder of the site. Immutable. */
final class Links {

    static final String JUDGE = "judge.html";

    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, String> norms = new HashMap<>();

    Links(Sources sources) {
        Map<Section, Slugs> anchors = new EnumMap<>(Section.class);
        Slugs generic = new Slugs();
        for (RuleSheet rule : sources.rules()) {
            rules.put(
                    rule.name(),
                    rule.home()
                            .map(Section::of)
                            .map(section -> "catalogue/" + section + ".html#regla-"
                                    + anchors.computeIfAbsent(section, key -> new Slugs())
                                            .of(rule.name()))
                            .orElseGet(() -> JUDGE + "#regla-" + generic.of(rule.name())));
        }
        TreeSet<String> cited = new TreeSet<>();
        sources.catalogue().decisions().stream().map(Decision::norms).forEach(cited::addAll);
        sources.rules().forEach(rule -> {
            cited.addAll(rule.norms());
            cited.addAll(rule.breachNorms());
        });
        Slugs slugs = new Slugs();
        cited.forEach(norm -> norms.put(norm, "norms.html#" + slugs.of(norm)));
    }

    static Link section(Section section) {
        return new Link(section.name(), "catalogue/" + section + ".html", section.titleEs());
    }

    static Link decision(String id) {
        return new Link(id, "catalogue/" + Section.of(id) + ".html#" + id);
    }

    static List<Link> decisions(List<String> ids) {
        return ids.stream().map(Links::decision).toList();
    }

    static Link scenario(Scenario scenario) {
        return new Link(scenario.title(), "scenarios/" + scenario.section() + ".html#" + scenario.anchor());
    }

    /** Returns the link to the Javadoc of a fact. */
    static Link fact(String type) {
        return new Link(type, "apidocs/io/github/llamkay/fact/" + type + ".html");
    }

    static List<Link> facts(List<String> types) {
        return types.stream().map(Links::fact).toList();
    }

    static Link figure(String id) {
        List<Figure> series = Figures.series(id);
        return new Link(id, "figures.html#" + id, Spanish.value(series.get(series.size() - 1)));
    }

    Link norm(String norm) {
        return new Link(norm, norms.get(norm));
    }

    List<Link> norms(List<String> cited) {
        return cited.stream().map(this::norm).toList();
    }

    Link rule(RuleSheet rule) {
        return new Link(rule.name(), rules.get(rule.name()));
    }

    /** Returns the place of a rule on its page. */
    String anchor(RuleSheet rule) {
        String href = rules.get(rule.name());
        return href.substring(href.indexOf('#') + 1);
    }

    List<String> norms() {
        return norms.keySet().stream().sorted().toList();
    }
}
