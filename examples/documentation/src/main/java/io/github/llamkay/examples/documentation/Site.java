package io.github.llamkay.examples.documentation;

import io.github.llamkay.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The whole site but for the Javadoc. */
final class Site {

    private final Sources sources;
    private final Links links;
    private final Pages pages;

    private Site(Sources sources, Path folder) {
        this.sources = sources;
        links = new Links(sources);
        pages = new Pages(folder);
    }

    /**
     * Writes the site. Pages that stand there are replaced; what else stands there is left alone.
     *
     * @param sources what it is made of
     * @param folder where
     * @throws IOException when a page cannot be written
     */
    static void write(Sources sources, Path folder) throws IOException {
        new Site(sources, folder).write();
    }

    private void write() throws IOException {
        pages.write("index.html", "Derecho laboral peruano", "index", IndexPage.of(sources));
        for (Section section : sources.sections()) {
            pages.write(
                    "catalogue/" + section + ".html",
                    section + ". " + section.titleEs(),
                    "section",
                    SectionPage.of(sources, links, section));
            pages.write(
                    "scenarios/" + section + ".html",
                    "Escenarios de " + section + ". " + section.titleEs(),
                    "scenarios",
                    ScenarioPage.of(sources, section));
        }
        Tables tables = new Tables(sources, links);
        pages.write("figures.html", "Cifras con fecha", "figures", tables.figures(FigureNotes.load()));
        pages.write("holidays.html", "Feriados", "holidays", Map.of("years", tables.holidays()));
        pages.write("facts.html", "Hechos", "facts", Map.of("facts", tables.facts()));
        pages.write("norms.html", "Normas", "norms", Map.of("norms", tables.norms()));
        pages.write(Links.JUDGE, "El juicio común", "judge", Map.of("rules", generic()));
        pages.text("search-index.js", SearchIndex.of(sources, links));
        pages.copy("search.js");
        pages.copy("style.css");
    }

    private List<RuleView> generic() {
        return sources.rules().stream()
                .filter(rule -> rule.home().isEmpty())
                .map(rule -> RuleView.of(rule, sources, links, rule.comments()))
                .toList();
    }
}
