package io.github.llamkay.examples.documentation;

import io.github.llamkay.Section;
import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.catalogue.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a section: its questions, their decisions, and all that is known of each. */
final class SectionPage {

    private static final Pattern HEAD = Pattern.compile("(?:and |to )?([\\w.]+),? (.*)");

    private final Sources sources;
    private final Links links;
    private final Section section;
    private final List<Question> questions;
    /** The rules by the decision under which they are shown, those of the section's own file first. */
    private final Map<String, List<RuleSheet>> home = new HashMap<>();

    /** The rules by each decision that they name and are not shown under. */
    private final Map<String, List<RuleSheet>> elsewhere = new HashMap<>();

    private final Map<String, List<String>> notes = new HashMap<>();
    private final Map<String, List<String>> comments = new HashMap<>();

    private SectionPage(Sources sources, Links links, Section section) {
        this.sources = sources;
        this.links = links;
        this.section = section;
        questions = sources.questions(section);
        List<RuleSheet> rules = new ArrayList<>(sources.rules());
        rules.sort((one, other) -> Boolean.compare(other.in(section), one.in(section)));
        rules.forEach(this::sort);
    }

    /**
     * A page.
     *
     * @param section the section
     * @param place the pages of the print on which it stands
     * @param counts how many questions, decisions, rules and scenarios it has
     * @param scenarios the page of its scenarios
     * @param before the section before it, none for the first
     * @param after the section after it, none for the last
     * @param questions its questions
     */
    record View(
            Section section,
            String place,
            String counts,
            Link scenarios,
            Optional<Link> before,
            Optional<Link> after,
            List<QuestionView> questions) {}

    /**
     * A question.
     *
     * @param id its id
     * @param place the page of the print
     * @param topicEs what it settles, in Spanish
     * @param topicEn in English
     * @param why why it decides nothing, blank when it decides
     * @param notes the readings of its rules' author
     * @param decisions its decisions
     */
    record QuestionView(
            String id,
            String place,
            String topicEs,
            String topicEn,
            String why,
            List<String> notes,
            List<DecisionView> decisions) {}

    /**
     * A decision.
     *
     * @param id its id
     * @param lead its words
     * @param variants its other words
     * @param example what it says in a scenario
     * @param norms the norms cited
     * @param figures the figures used
     * @param needs the facts needed
     * @param rules the rules that are shown here
     * @param elsewhere the rules that apply it and are shown elsewhere
     * @param showing the scenarios in which it comes out
     * @param showingCount how many
     * @param denying the scenarios that hold that it does not
     * @param denyingCount how many
     */
    record DecisionView(
            String id,
            Optional<WordsView> lead,
            List<WordsView> variants,
            Optional<Link> example,
            List<Link> norms,
            List<Link> figures,
            List<Link> needs,
            List<RuleView> rules,
            List<Link> elsewhere,
            List<Link> showing,
            String showingCount,
            List<Link> denying,
            String denyingCount) {}

    /**
     * Words.
     *
     * @param name which they are
     * @param es the HTML in Spanish
     * @param en in English
     */
    record WordsView(String name, String es, String en) {

        static WordsView of(Wording.Template template, String decision) {
            return new WordsView(
                    Spanish.variant(Wording.variant(template, decision)),
                    Pages.words(template.es()),
                    Pages.words(template.en()));
        }
    }

    /** The page of a section as its template reads it. */
    static View of(Sources sources, Links links, Section section) {
        return new SectionPage(sources, links, section).view();
    }

    private View view() {
        long own = home.entrySet().stream()
                .filter(entry -> Section.of(entry.getKey()) == section)
                .mapToLong(entry -> entry.getValue().size())
                .sum();
        int scenarios = sources.scenarios(section).size();
        return new View(
                section,
                pages(),
                Spanish.count(questions.size(), "pregunta", "preguntas") + ", "
                        + Spanish.count(
                                questions.stream()
                                        .mapToInt(
                                                question -> question.decisions().size())
                                        .sum(),
                                "decisión",
                                "decisiones")
                        + ", " + Spanish.count(own, "regla", "reglas"),
                new Link(Spanish.count(scenarios, "escenario", "escenarios"), "scenarios/" + section + ".html"),
                sources.beside(section, -1).map(Links::section),
                sources.beside(section, 1).map(Links::section),
                questions.stream().map(this::question).toList());
    }

    private String pages() {
        int first = questions.stream().mapToInt(Question::page).min().orElse(0);
        int last = questions.stream().mapToInt(Question::page).max().orElse(0);
        return section == Section.CSST
                ? "R.M. 245-2021-TR (11/12/2021)"
                : "M-SAT-02 v2.0 (28/12/2017), "
                        + (first == last ? "página " + first : "páginas " + first + " a " + last);
    }

    private QuestionView question(Question question) {
        return new QuestionView(
                question.id(),
                question.page() == 0 ? "" : "p. " + question.page(),
                question.topicEs(),
                question.topicEn(),
                question.undecidedBecause(),
                notes.getOrDefault(question.id(), List.of()),
                question.decisions().stream()
                        .map(id -> sources.catalogue().decision(id).orElseThrow())
                        .map(this::decision)
                        .toList());
    }

    private DecisionView decision(Decision decision) {
        String id = decision.id();
        List<Wording.Template> templates = sources.words().ofDecision(id);
        Optional<Wording.Template> lead =
                templates.stream().filter(template -> template.key().equals(id)).findFirst();
        List<Link> showing = sources.outcomes().showing(id).stream()
                .map(SectionPage::scenario)
                .toList();
        List<Link> denying = sources.outcomes().denying(id).stream()
                .map(SectionPage::scenario)
                .toList();
        return new DecisionView(
                id,
                lead.map(template -> WordsView.of(template, id)),
                templates.stream()
                        .filter(template -> !template.key().equals(id))
                        .map(template -> WordsView.of(template, id))
                        .toList(),
                example(id),
                links.norms(decision.norms()),
                decision.figures().stream().map(Links::figure).toList(),
                Links.facts(decision.needs()),
                home.getOrDefault(id, List.of()).stream().map(this::rule).toList(),
                elsewhere.getOrDefault(id, List.of()).stream()
                        .map(rule -> elsewhere(rule, id))
                        .toList(),
                showing,
                Spanish.count(showing.size(), "escenario", "escenarios"),
                denying,
                Spanish.count(denying.size(), "escenario", "escenarios"));
    }

    private RuleView rule(RuleSheet rule) {
        return RuleView.of(rule, sources, links, comments.getOrDefault(rule.name(), List.of()));
    }

    private Link elsewhere(RuleSheet rule, String id) {
        Link link = links.rule(rule);
        String role = rule.decides().contains(id)
                ? "también la aplica"
                : rule.breach().contains(id) ? "juzga el incumplimiento de lo que otorga" : "juzga el pago de menos";
        return new Link(link.text(), link.href(), role);
    }

    /** Returns what it says in a scenario, where that is more than its words. */
    private Optional<Link> example(String id) {
        String words = sources.words().of(id).map(Wording.Template::es).orElse("");
        return sources.outcomes().showing(id).stream()
                .flatMap(scenario -> sources.outcomes().of(scenario).lines().stream()
                        .filter(line -> line.decision().equals(id)
                                && !line.unknown()
                                && !line.es().equals(words))
                        .map(line ->
                                new Link(line.es(), Links.scenario(scenario).href())))
                .findFirst();
    }

    private static Link scenario(Scenario scenario) {
        Link link = Links.scenario(scenario);
        boolean one = scenario.editions().size() == 1;
        return new Link(link.text(), link.href(), one ? "edición " + Spanish.editions(scenario.editions()) : "");
    }

    private void sort(RuleSheet rule) {
        for (String id : rule.named()) {
            boolean shown = rule.home().equals(Optional.of(id));
            (shown ? home : elsewhere)
                    .computeIfAbsent(id, key -> new ArrayList<>())
                    .add(rule);
        }
        if (rule.in(section)) {
            sortComments(rule);
        }
    }

    /** A comment that begins with questions is a note on each of them; any other stays with its rule. */
    private void sortComments(RuleSheet rule) {
        for (String comment : rule.comments()) {
            String rest = comment;
            List<String> named = new ArrayList<>();
            Matcher head = HEAD.matcher(rest);
            while (head.matches() && isQuestion(full(head.group(1)))) {
                named.add(full(head.group(1)));
                rest = head.group(2);
                head = HEAD.matcher(rest);
            }
            for (String question : named) {
                notes.computeIfAbsent(question, key -> new ArrayList<>()).add(rest);
            }
            if (named.isEmpty()) {
                comments.computeIfAbsent(rule.name(), key -> new ArrayList<>()).add(comment);
            }
        }
    }

    private String full(String id) {
        return id.startsWith(section + ".") ? id : section + "." + id;
    }

    private boolean isQuestion(String id) {
        return questions.stream().anyMatch(question -> question.id().equals(id));
    }
}
