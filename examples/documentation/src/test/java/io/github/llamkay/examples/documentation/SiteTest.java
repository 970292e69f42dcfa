package io.github.llamkay.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.llamkay.Section;
import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.catalogue.Question;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The site as it is written: complete, linked, escaped. */
class SiteTest {

    private static final String APIDOCS = "apidocs/";
    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title link script body header a nav div label input main h1 h2 h3 p i em b span section article"
                            + " details summary dl dt dd ul ol li table thead tbody tr th td code pre var br footer")
                    .split(" "));

    @TempDir
    private static Path folder;

    private static Sources sources;

    /** The pages by their path. */
    private static final Map<String, Document> PAGES = new TreeMap<>();

    /** The elements that have an id, by page and id. */
    private static final Map<String, Map<String, Element>> ANCHORS = new HashMap<>();

    @BeforeAll
    static void write() throws IOException {
        sources = Sources.load(Path.of("../../rules"));
        Site.write(sources, folder);
        for (String path : files(folder)) {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(folder.resolve(path).toFile());
                PAGES.put(path, page);
                Map<String, Element> anchors = new HashMap<>();
                page.select("[id]").forEach(element -> anchors.put(element.id(), element));
                ANCHORS.put(path, anchors);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void aSectionHoldsEachQuestionAndDecisionOnceInTheOrderOfTheSource(Section section) {
        String path = "catalogue/" + section + ".html";
        List<Question> questions = sources.catalogue().questions().stream()
                .filter(question -> question.section() == section)
                .toList();
        assertThat(questions).isNotEmpty();
        assertThat(page(path).select("section.question").eachAttr("id"))
                .containsExactlyElementsOf(questions.stream().map(Question::id).toList());
        for (Question question : questions) {
            Element shown = at(path, question.id());
            assertThat(shown.select("article.decision").eachAttr("id")).isEqualTo(question.decisions());
            assertThat(shown.selectFirst("h2").text()).contains(question.topicEs());
            assertThat(shown.select("p[lang=en]").eachText()).contains(question.topicEn());
        }
    }

    @Test
    void theSectionsTogetherHoldTheWholeCatalogue() {
        List<String> shown = PAGES.values().stream()
                .flatMap(page -> page.select("article.decision").eachAttr("id").stream())
                .toList();
        assertThat(shown)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(sources.catalogue().decisions().stream()
                        .map(Decision::id)
                        .toList());
    }

    @Test
    void everyRuleIsShownOnceAsItIsWritten() {
        List<String> shown = PAGES.values().stream()
                .flatMap(page -> page.select("details.rule pre code").stream())
                .map(Element::wholeText)
                .toList();
        assertThat(shown)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        sources.rules().stream().map(RuleSheet::text).toList())
                .allMatch(text -> text.startsWith("rule \"") && text.endsWith("\nend"));
    }

    /** VIII.12 by hand: page 22; 2,000 soles, six months and eighteen days: 1,000 + 2,000 / 12 / 30 x 18 = 1,100. */
    @Test
    void truncatedLeaveShowsItsRulesFigureDoubtAndScenario() {
        String page = "catalogue/VIII.html";
        assertThat(at(page, "VIII.12").selectFirst("h2").text()).isEqualTo("VIII.12 Vacaciones truncas p. 22");

        Element right = at(page, "VIII.12.a");
        assertThat(texts(right, "Cifras")).containsExactly("VACATION_TRUNCATED_MIN_MONTHS");
        assertThat(right.text()).contains("VACATION_TRUNCATED_MIN_MONTHS 1 mes");
        assertThat(texts(right, "Hechos")).containsExactly("Employment", "Termination");
        assertThat(right.select("details.rule summary").eachText())
                .containsExactly(
                        "VIII.12.a servicio trunco deduce",
                        "VIII.12.a derecho a las vacaciones truncas otorga o exige",
                        "VIII.12.a menos de un mes de servicios otorga o exige");
        assertThat(right.select("details.rule pre").last().text()).contains("serviceMonths < $least.intValue()");

        Element amount = at(page, "VIII.12.b");
        Element doubtful = at(page, "regla-viii.12.b-dias-sin-remuneracion");
        assertThat(amount.getElementsByAttributeValue("id", doubtful.id())).hasSize(1);
        assertThat(doubtful.select("summary .chip").eachText()).containsExactly("deduce", "dudosa");
        assertThat(doubtful.select(".readings p").eachText())
                .hasSize(2)
                .allMatch(reading -> !reading.isBlank())
                .doesNotHaveDuplicates();
        Element rule = at(page, "regla-viii.12.b-vacaciones-truncas");
        assertThat(rule.select("a").eachText()).contains("VIII.12.c");
        assertThat(at(page, "VIII.12.c").select("ul.rules > li > a").eachText())
                .contains("VIII.12.b vacaciones truncas");

        Element link = amount.select("a[href^=../scenarios/]").stream()
                .filter(each -> each.text().equals("Six months and eighteen days at 2000 soles give 1100 soles"))
                .findFirst()
                .orElseThrow();
        Element scenario = at("scenarios/VIII.html", link.attr("href").replaceFirst(".*#", ""));
        assertThat(scenario.select(".given li").eachText())
                .anyMatch(fact -> fact.contains("AgreedPay") && fact.contains("monthly 2000"));
        assertThat(scenario.select(".answer li").eachText())
                .anyMatch(line -> line.startsWith("VIII.12.b") && line.contains("S/ 1,100.00"));
    }

    @Test
    void aRuleOfALaterLawShowsItsPeriodNormsAndSeverity() {
        Element rule = at("catalogue/XX.html", "regla-xx.6.c-falta-de-prevencion-desde-2019");
        assertThat(rule.select("summary .chip").eachText())
                .containsExactly("otorga o exige", "desde el 23/07/2019", "grave", "dudosa");
        assertThat(rule.select("p").stream().map(Element::text))
                .contains("Normas D.S. 019-2006-TR, D.S. 014-2019-MIMP", "Aplica también XX.13.c", "Hechos NotDone");
        assertThat(at("catalogue/XX.html", "XX.13.c")
                        .select("ul.rules > li > a")
                        .eachText())
                .contains("XX.6.c falta de prevención desde 2019");
    }

    @Test
    void aRuleOfAnEarlierLawEndsTheDayBeforeTheNextOne() {
        RuleSheet rule = sources.rules().stream()
                .filter(each -> each.annotations().getOrDefault("to", "").equals("2018-09-13"))
                .findFirst()
                .orElseThrow();
        Element shown = PAGES.values().stream()
                .flatMap(page -> page.select("details.rule summary").stream())
                .filter(summary -> summary.text().startsWith(rule.name() + " "))
                .findFirst()
                .orElseThrow();
        assertThat(shown.select(".chip.date").text()).isEqualTo("hasta el 12/09/2018");
    }

    @Test
    void aQuestionThatDecidesNothingSaysWhy() {
        assertThat(at("catalogue/XIV.html", "XIV.1").select(".why").text()).isEqualTo("No decide nada: Sólo define.");
        assertThat(PAGES.values().stream()
                        .mapToInt(page -> page.select(".why").size())
                        .sum())
                .isEqualTo((int) sources.catalogue().questions().stream()
                        .filter(question -> question.decisions().isEmpty())
                        .count());
    }

    @Test
    void everyDecisionHasWordsAndAScenario() {
        for (Decision decision : sources.catalogue().decisions()) {
            Element shown = at("catalogue/" + Section.of(decision.id()) + ".html", decision.id());
            assertThat(shown.select(".lead, .variants dd"))
                    .as("words of " + decision.id())
                    .isNotEmpty();
            assertThat(shown.select("a[href^=../scenarios/]"))
                    .as("scenarios of " + decision.id())
                    .isNotEmpty();
        }
    }

    @Test
    void theFiguresAreShownWithTheirNormAndDays() {
        Document page = page("figures.html");
        assertThat(at("figures.html", "RMV")
                        .select("tbody tr")
                        .first()
                        .select("td")
                        .eachText())
                .startsWith("S/ 1,130.00", "01/01/2025", "vigente", "D.S. 006-2024-TR", "28/12/2024", "en fuente");
        List<Figure> all = Figures.ids().stream()
                .flatMap(id -> Figures.series(id).stream())
                .toList();
        assertThat(page.select("tbody tr")).hasSize(all.size());
        assertThat(page.select("tbody .doubt")).hasSize((int) all.stream()
                .filter(figure -> figure.confidence() == Figure.Confidence.FROM_MEMORY)
                .count());
        assertThat(at("figures.html", "RMV").select("p a").eachText()).contains("VII.3.a");
        assertThat(at("figures.html", "VACATION_TRUNCATED_MIN_MONTHS")
                        .select("p a")
                        .eachText())
                .contains("VIII.12.a");
    }

    @Test
    void theHolidaysOfAYearStandOnTheirDays() {
        assertThat(at("holidays.html", "2017").select("td:first-child").eachText())
                .contains("jueves 13 de abril", "viernes 28 de julio")
                .hasSize(12);
    }

    @Test
    void aNormLeadsToItsDecisions() {
        Element norm = page("norms.html").select("section.named").stream()
                .filter(each -> each.selectFirst("h2 a").text().equals("D.Leg. 713 art. 10"))
                .findFirst()
                .orElseThrow();
        assertThat(norm.select(".ids a").eachAttr("href")).contains("catalogue/VIII.html#VIII.1.b");
    }

    @Test
    void aFactLeadsToTheDecisionsThatNeedIt() {
        assertThat(at("facts.html", "CtsAccount").select("a").eachText()).anyMatch(id -> id.startsWith("IX."));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            for (String href : page.getValue().select("a[href], link[href]").eachAttr("href")) {
                links++;
                if (!href.startsWith("https://github.com/llamkay/llamkay") && !leadsSomewhere(page.getKey(), href)) {
                    broken.add(page.getKey() + " -> " + href);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(10_000);
    }

    @Test
    void anIdStandsOnceOnAPage() {
        PAGES.forEach((path, page) ->
                assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
    }

    @Test
    void theSearchFindsDecisionsNormsFiguresAndFacts() throws IOException {
        String script = Files.readString(folder.resolve("search-index.js"));
        JsonNode entries = new ObjectMapper().readTree(script.substring(script.indexOf('['), script.lastIndexOf(';')));
        List<String> found = new ArrayList<>();
        for (JsonNode entry : entries) {
            found.add(entry.get(0).asText() + " " + entry.get(1).asText());
            assertThat(leadsSomewhere("index.html", entry.get(2).asText()))
                    .as(entry.toString())
                    .isTrue();
        }
        assertThat(found)
                .doesNotHaveDuplicates()
                .contains(
                        "Sección VIII",
                        "Pregunta VIII.12",
                        "Decisión VIII.12.b",
                        "Norma Ley 30334",
                        "Cifra RMV",
                        "Hecho CtsAccount");
    }

    @Test
    void nothingOfTheTextsIsTakenForMarkup() {
        Set<String> found = new TreeSet<>();
        PAGES.values().forEach(page -> page.traverse((node, depth) -> found.add(node.nodeName())));
        found.removeIf(name -> name.startsWith("#"));
        assertThat(ELEMENTS).containsAll(found);
    }

    @Test
    void textThatLooksLikeMarkupIsShownAsText(@TempDir Path scratch) throws IOException {
        String text = "<b>$a</b> && <script>alert( \"1\" )</script>";
        RuleSheet rule = new RuleSheet(
                "common/judge.drl", text, RuleSheet.Phase.JUDGE, Map.of("norms", text), List.of(text), text);
        Sources one = new Sources(
                text, sources.catalogue(), List.of(rule), sources.words(), sources.scenarios(), sources.outcomes());
        RuleView view = RuleView.of(rule, one, new Links(one), rule.comments());
        new Pages(scratch).write("page.html", text, "judge", Map.of("rules", List.of(view)));
        Document page = Jsoup.parse(scratch.resolve("page.html").toFile());
        assertThat(page.title()).isEqualTo(text + " | Llamkay");
        assertThat(page.select("pre code").text()).isEqualTo(text);
        assertThat(page.select("p.note").text()).isEqualTo(text);
        assertThat(page.select("details a").text()).isEqualTo(text);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("b")).isEmpty();
        assertThat(Pages.words("<b> & {amount}")).isEqualTo("&lt;b&gt; &amp; <var>amount</var>");
    }

    @Test
    void noPageNeedsAnythingFromElsewhere() {
        PAGES.forEach((path, page) -> assertThat(page.select("[src], link[href]").stream()
                        .map(element -> element.attr("src") + element.attr("href")))
                .as(path)
                .noneMatch(place -> place.contains(":") || place.startsWith("/")));
    }

    @Test
    void everyPageIsInSpanishAndHasATitle() {
        PAGES.forEach((path, page) -> {
            assertThat(page.selectFirst("html").attr("lang")).as(path).isEqualTo("es");
            assertThat(page.title()).as(path).endsWith(" | Llamkay");
            assertThat(page.select("h1")).as(path).hasSize(1);
        });
    }

    @Test
    void theSameSourcesGiveTheSameBytes(@TempDir Path again) throws IOException {
        Site.write(sources, again);
        assertThat(files(again)).isEqualTo(files(folder));
        for (String file : files(folder)) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    private static boolean leadsSomewhere(String from, String href) {
        Path parent = Path.of(from).getParent();
        int hash = href.indexOf('#');
        String file = hash < 0 ? href : href.substring(0, hash);
        String path = file.isEmpty()
                ? from
                : (parent == null ? Path.of(file) : parent.resolve(file).normalize()).toString();
        if (path.startsWith(APIDOCS)) {
            return hash < 0 && isDocumented(path.substring(APIDOCS.length()));
        }
        return hash < 0
                ? Files.isRegularFile(folder.resolve(path))
                : ANCHORS.getOrDefault(path, Map.of()).containsKey(href.substring(hash + 1));
    }

    /** Where the Javadoc was made the page must be there; else a class of its name is enough. */
    private static boolean isDocumented(String page) {
        Path javadoc = Path.of("target/site", APIDOCS);
        return Files.isDirectory(javadoc)
                ? Files.isRegularFile(javadoc.resolve(page))
                : page.equals("index.html")
                        || SiteTest.class.getResource("/" + page.replace(".html", ".class")) != null;
    }

    private static Document page(String path) {
        return Objects.requireNonNull(PAGES.get(path), path);
    }

    private static Element at(String path, String id) {
        return Objects.requireNonNull(ANCHORS.get(path).get(id), path + "#" + id);
    }

    /** Returns the links of a row of a decision. */
    private static List<String> texts(Element decision, String row) {
        return decision.select("dl.facts > dt").stream()
                .filter(each -> each.text().equals(row))
                .flatMap(each -> Objects.requireNonNull(each.nextElementSibling()).select("a").eachText().stream())
                .toList();
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
