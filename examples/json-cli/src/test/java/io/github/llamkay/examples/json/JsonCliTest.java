package io.github.llamkay.examples.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.llamkay.core.FactReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller of the command line sees: output, messages and exit codes. */
class JsonCliTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final String LEAVER = "cases/leaver.json";
    private static final String EMPLOYMENT = """
            {"Employment": {"id": "e1", "worker": "w1", "employer": "acme", "start": "2014-03-03", "regime": "GENERAL"}}""";

    private record Ran(int code, String out, String err) {

        JsonNode json() throws IOException {
            return MAPPER.readTree(out);
        }
    }

    private static Ran run(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = JsonCli.run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String caseOf(String... facts) {
        return "{\"asOf\": \"2017-05-20\", \"facts\": [" + String.join(", ", facts) + "]}";
    }

    private static JsonNode find(JsonNode nodes, String decision) {
        for (JsonNode node : nodes) {
            if (node.path("decision").asText().equals(decision)) {
                return node;
            }
        }
        throw new AssertionError(decision + " is not in " + nodes);
    }

    /** VI.13.a: four whole months, January to April, are four sixths of 1,200.00. */
    @Test
    void aCaseOfAFileIsAssessed() throws IOException {
        Ran ran = run("", "assess", LEAVER);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        JsonNode bonus = find(ran.json().path("findings"), "VI.13.a");
        assertThat(bonus.path("type").asText()).isEqualTo("Entitlement");
        assertThat(bonus.path("benefit").asText()).isEqualTo("GRATIFICACION_TRUNCA");
        assertThat(bonus.path("amount").decimalValue()).isEqualTo("800.00");
        assertThat(bonus.path("due").path("date").asText()).isEqualTo("2017-05-12");
        assertThat(bonus.path("steps").findValuesAsText("expression")).anyMatch(step -> step.contains("= 800.00"));
        assertThat(bonus.path("words").path("en").asText()).isNotBlank();
        assertThat(bonus.path("source").path("section").asText()).isEqualTo("VI");
        assertThat(bonus.has("proof")).isFalse();
        assertThat(ran.json().path("stamp").path("asOf").asText()).isEqualTo("2017-05-20");
        assertThat(ran.json().path("undetermined").findValuesAsText("decision")).isNotEmpty();
    }

    @Test
    void aProofGoesDownToTheFactsGiven() throws IOException {
        JsonNode bonus = find(run("", "assess", "--proofs", LEAVER).json().path("findings"), "VI.13.a");
        assertThat(bonus.path("proof").path("rule").asText()).startsWith("VI.13.a");
        assertThat(bonus.path("proof")
                        .findValues("AgreedPay")
                        .get(0)
                        .path("monthly")
                        .decimalValue())
                .isEqualByComparingTo("1200");
    }

    @Test
    void theEditionAndTheSectionsCanBeChosen() throws IOException {
        JsonNode printed = run("", "assess", "--edition", "printed", "--sections", "VI", LEAVER)
                .json();
        assertThat(printed.path("stamp").path("edition").asText()).isEqualTo("PRINTED");
        assertThat(printed.path("findings").findValuesAsText("decision"))
                .isNotEmpty()
                .allMatch(decision -> decision.startsWith("VI."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"Employmen\": {}} | /facts/0/Employmen is not a fact | Employment",
                "{\"Employment\": {\"id\": \"e1\"}} | /facts/0/Employment is missing: worker, employer, start, regime | a value for each",
                "{\"AgreedPay\": {\"employment\": \"e1\", \"concept\": \"BASIC_PAY\", \"monthly\": -5, \"from\": \"2014-03-03\"}}"
                        + " | /facts/0/AgreedPay/monthly is -5 | 0 to 1000000000 soles",
                "{\"AgreedPay\": {\"employment\": \"e1\", \"concept\": \"BASIC\", \"monthly\": 5, \"from\": \"2014-03-03\"}}"
                        + " | /facts/0/AgreedPay/concept is 'BASIC' | one of BASIC_PAY",
                "{\"AgreedPay\": {\"employment\": \"e1\", \"concept\": \"BASIC_PAY\", \"monthly\": 5, \"from\": \"2014-02-30\"}}"
                        + " | /facts/0/AgreedPay/from is '2014-02-30' | a day such as 2017-07-15",
                "{\"AgreedPay\": {\"employment\": \"e1\", \"concept\": \"BASIC_PAY\", \"monthly\": 5, \"from\": \"2014-02-03\","
                        + " \"a/b\": 1}} | /facts/0/AgreedPay/a~1b is not a component | one of employment, concept",
                "{\"AgreedPay\": {\"employment\": null}} | /facts/0/AgreedPay/employment is null | what is not known is left out",
                "7 | /facts/0 is 7 | an object with one key"
            })
    void aWrongFactIsNamedByItsPointer(String fact, String found, String expected) {
        Ran ran = run(caseOf(fact), "assess", "-");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(found).contains("; expected ").contains(expected);
        assertThat(ran.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | The input is []; expected an object with asOf and facts",
                "{\"asOf\": \"2017-05-20\", \"facts\": [] | The input is no JSON at line 1",
                "{\"asOf\": \"2017-05-20\", \"asOf\": \"2017-05-21\", \"facts\": []} | The input is no JSON",
                "{\"asOf\": \"20/05/2017\", \"facts\": []} | /asOf is \"20/05/2017\"; expected a day such as 2017-07-20",
                "{\"asOf\": \"1800-05-20\", \"facts\": []} | /asOf is 1800-05-20; expected a day of the years 1930 to 2099",
                "{\"facts\": []} | /asOf is missing; expected a day",
                "{\"asOf\": \"2017-05-20\"} | /facts is missing; expected an array of facts",
                "{\"asOf\": \"2017-05-20\", \"since\": \"2017-06-20\", \"facts\": []} | /since is 2017-06-20; expected a day not after asOf",
                "{\"asOf\": \"2017-05-20\", \"fact\": [], \"facts\": []} | /fact is not a key of a case; expected asOf, since or facts"
            })
    void aWrongCaseIsRefusedWithExitCode2(String json, String message) {
        Ran ran = run(json, "assess", "-");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(message);
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        Ran ran = run(caseOf("7", "{\"Nothing\": {}}"), "assess", "-");
        assertThat(ran.err().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly("/facts/0", "/facts/1/Nothing");
    }

    @Test
    void factsThatDoNotFitTogetherAreRefused() {
        Ran ran = run(
                caseOf(
                        "{\"Termination\": {\"employment\": \"e9\", \"on\": \"2017-05-10\", \"cause\": \"RESIGNATION\"}}"),
                "assess",
                "-");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("/facts is not of one case: ").contains("e9");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Ran ran = run("", "assess", "nowhere.json");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("nowhere.json").doesNotContain("Exception");
    }

    @Test
    void aBadLineOfNdjsonIsALineOfTheOutputAndTheRestGoesOn() throws IOException {
        String good = caseOf(EMPLOYMENT);
        String unfit =
                caseOf("{\"Termination\": {\"employment\": \"e9\", \"on\": \"2017-05-10\", \"cause\": \"OTHER\"}}");
        List<String> lines = new ArrayList<>(List.of(good, "{", "", unfit, good));
        for (int i = 0; i < 600; i++) {
            lines.add(good);
        }
        Ran ran = run(String.join("\n", lines), "assess", "--ndjson");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        List<String> out = ran.out().lines().toList();
        assertThat(out).hasSize(604);
        assertThat(MAPPER.readTree(out.get(0)).path("findings")).isNotEmpty();
        assertThat(MAPPER.readTree(out.get(1)).path("line").asInt()).isEqualTo(2);
        assertThat(MAPPER.readTree(out.get(1)).path("errors").findValuesAsText("expected"))
                .hasSize(1);
        assertThat(MAPPER.readTree(out.get(2)).path("line").asInt()).isEqualTo(4);
        assertThat(MAPPER.readTree(out.get(2)).path("errors").findValuesAsText("value"))
                .anyMatch(value -> value.contains("e9"));
        assertThat(MAPPER.readTree(out.get(603)).path("line").asInt()).isEqualTo(605);
        assertThat(MAPPER.readTree(out.get(603)).path("findings")).isNotEmpty();
    }

    @Test
    void aBarIsDrawnOnlyWhileAPersonWatches() {
        AtomicLong clock = new AtomicLong();
        ByteArrayOutputStream watched = new ByteArrayOutputStream();
        ByteArrayOutputStream alone = new ByteArrayOutputStream();
        try (Progress bar = Progress.of(new PrintStream(watched, true, StandardCharsets.UTF_8), 200, true, clock::get);
                Progress none =
                        Progress.of(new PrintStream(alone, true, StandardCharsets.UTF_8), 200, false, clock::get)) {
            clock.set(TimeUnit.SECONDS.toNanos(2));
            bar.read(100);
            none.read(100);
        }
        assertThat(watched.toString(StandardCharsets.UTF_8)).contains("50 %").contains("1 lines");
        assertThat(alone.size()).isZero();
    }

    @Test
    void theSchemaTakesTheCaseAndRefusesAnother() throws IOException {
        JsonNode node = run("", "schema").json();
        assertThat(node.path("$defs").properties().stream().map(entry -> entry.getKey()))
                .containsExactlyInAnyOrderElementsOf(FactReader.typeNames());
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(node);
        assertThat(schema.validate(MAPPER.readTree(Files.readString(Path.of(LEAVER)))))
                .isEmpty();
        assertThat(schema.validate(MAPPER.readTree(caseOf("{\"Employment\": {\"id\": \"e1\"}}"))))
                .isNotEmpty();
        assertThat(schema.validate(MAPPER.readTree(caseOf(EMPLOYMENT.replace("GENERAL", "GENERALLY")))))
                .isNotEmpty();
        assertThat(schema.validate(MAPPER.readTree(caseOf(EMPLOYMENT.replace("\"w1\"", "[\"w1\"]")))))
                .isNotEmpty();
    }

    @Test
    void aDecisionIsExplained() {
        assertThat(run("", "explain", LEAVER, "VI.13.a").out())
                .contains("VI.13.a: ")
                .contains("Aplica: ")
                .contains("Termination[");
        assertThat(run("", "explain", "--language", "EN", LEAVER, "VI.9.b").out())
                .containsAnyOf("It does not apply: ", "It cannot be told: ");
        assertThat(run("", "explain", LEAVER, "VI.13.c").out()).contains("No se puede determinar: ");
        assertThat(run("", "explain", LEAVER, "VII.6.a").out())
                .contains("No aplica: ")
                .contains("Child");
        Ran wrong = run("", "explain", LEAVER, "VI.99.z");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("DECISION is VI.99.z; expected an id of the catalogue");
    }

    /** V.1 and III.16 of the manual: the minimum wage was 850 soles on its day. */
    @Test
    void theFiguresOfADayAreWritten() throws IOException {
        JsonNode figures = run("", "figures", "--on", "2017-12-28").json();
        List<String> minimum = new ArrayList<>();
        figures.forEach(figure -> {
            if (figure.path("id").asText().equals("RMV")) {
                minimum.add(figure.path("value").asText() + " "
                        + figure.path("norm").asText());
            }
        });
        assertThat(minimum).containsExactly("850.00 D.S. 005-2016-TR");
        Ran wrong = run("", "figures", "--on", "1999-12-28");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("--on is 1999-12-28; expected a day from 2012-01-01");
    }

    @Test
    void theCatalogueIsWritten() throws IOException {
        JsonNode questions = run("", "catalogue", "--sections", "VIII").json();
        assertThat(questions.findValuesAsText("id")).contains("VIII.12", "VIII.12.b");
        questions.forEach(
                question -> assertThat(question.path("section").asText()).isEqualTo("VIII"));
    }

    @Test
    void theCatalogueIsAPageForALawyer() throws IOException {
        JsonNode questions = run("", "catalogue").json();
        Document page = Jsoup.parse(run("", "catalogue", "--format", "HTML").out());
        assertThat(page.select(".question")).hasSameSizeAs(questions);
        assertThat(page.select("#VIII li .id").eachText()).contains("VIII.12.b");
        assertThat(page.select("[id=VII.3]").text()).isNotBlank();
        assertThat(page.select("script, link, img")).isEmpty();
        String text = run("", "catalogue", "--format", "TEXT").out();
        questions.forEach(question -> assertThat(text)
                .contains(question.path("id").asText(), question.path("topicEs").asText()));
        assertThat(run("", "catalogue", "--format", "PDF").err()).contains("'PDF'", "JSON, TEXT, HTML");
    }
}
