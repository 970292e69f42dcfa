package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.WeeklySchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final LocalDate START = LocalDate.of(2014, 3, 3);
    private static final LabourCase CASE = LabourCase.of(
                    LocalDate.of(2017, 5, 20),
                    new Employment("e1", "w1", "acme", START, Regime.GENERAL),
                    new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal("1200.5"), START))
            .since(LocalDate.of(2017, 1, 1));

    private static List<CaseProblem> problems(String json) throws JsonProcessingException {
        Object tree = JSON.readValue(json, Object.class);
        return catchThrowableOfType(UnreadableCaseException.class, () -> CaseReader.read(tree))
                .problems();
    }

    @Test
    void aCaseIsReadFromWhatAReaderOfJsonOrYamlGives() throws JsonProcessingException {
        Object json = JSON.readValue("""
                {"asOf": "2017-05-20", "since": "2017-01-01", "facts": [
                  {"Employment": {"id": "e1", "worker": "w1", "employer": "acme", "start": "2014-03-03", "regime": "GENERAL"}},
                  {"AgreedPay": {"employment": "e1", "concept": "BASIC_PAY", "monthly": 1200.50, "from": "2014-03-03"}}]}""", Object.class);
        Object yaml = YAML.readValue("""
                asOf: 2017-05-20
                since: 2017-01-01
                facts:
                  - Employment: {id: e1, worker: w1, employer: acme, start: 2014-03-03, regime: GENERAL}
                  - AgreedPay: {employment: e1, concept: BASIC_PAY, monthly: 1200.5, from: 2014-03-03}
                """, Object.class);
        assertThat(CaseReader.read(json)).isEqualTo(CASE);
        assertThat(CaseReader.read(yaml)).isEqualTo(CASE);
    }

    /** Some readers give every number as a double; whoever has days at hand need not write them out. */
    @Test
    void wholeDoublesAndDaysAreTakenAsTheyAre() {
        LabourCase read = CaseReader.read(Map.of(
                "asOf",
                LocalDate.of(2017, 5, 20),
                "facts",
                List.of(Map.of(
                        "WeeklySchedule", Map.of("employment", "e1", "daysPerWeek", 6.0, "hoursPerWeek", 48.0)))));
        assertThat(read)
                .isEqualTo(
                        LabourCase.of(LocalDate.of(2017, 5, 20), new WeeklySchedule("e1", 6, new BigDecimal("48.0"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "null | ^^ | null | an object with asOf and facts",
                "[] | ^^ | [] | an object with asOf and facts",
                "7 | ^^ | 7 | an object with asOf and facts",
                "{`facts`: []} | /asOf | missing | a day such as `2017-07-20`",
                "{`asOf`: `20/05/2017`, `facts`: []} | /asOf | `20/05/2017` | a day such as 2017-07-20",
                "{`asOf`: 2017, `facts`: []} | /asOf | 2017 | a day such as `2017-07-20`",
                "{`asOf`: {`on`: `x`}, `facts`: []} | /asOf | {`on`: ...} | a day such as `2017-07-20`",
                "{`asOf`: `1817-05-20`, `facts`: []} | /asOf | 1817-05-20 | a day of the years 1930 to 2099",
                "{`asOf`: `2017-05-20`, `since`: null, `facts`: []} | /since | null | a day such as `2017-07-20`",
                "{`asOf`: `2017-05-20`, `since`: `2017-06-20`, `facts`: []} | /since | 2017-06-20 | a day not after asOf",
                "{`asOf`: `2017-05-20`} | /facts | missing | an array of facts",
                "{`asOf`: `2017-05-20`, `facts`: {`Employer`: 1}} | /facts | {`Employer`: ...} | an array of facts",
                "{`asOf`: `2017-05-20`, `facts`: [], `a/b~`: 1} | /a~1b~0 | not a key of a case | asOf, since or facts"
            })
    void aWrongCaseIsRefused(String json, String pointer, String value, String expected)
            throws JsonProcessingException {
        assertThat(problems(json.replace('`', '"')))
                .containsExactly(new CaseProblem(pointer, value.replace('`', '"'), expected.replace('`', '"')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "7 | ^^ | 7 | an object with one key, the name of a fact, such as",
                "null | ^^ | null | an object with one key",
                "{} | ^^ | {} | an object with one key",
                "{\"Employment\": {\"worker\": \"Rosa\"}, \"Child\": 1} | ^^ | {\"Employment\": ..., \"Child\": ...} | an object with one key",
                "[[\"Rosa\"], {\"a\": \"Rosa\"}] | ^^ | [[...], {...}] | an object with one key",
                "{\"Employmen\": {}} | /Employmen | not a fact | one of Absence, ",
                "{\"a/b\": {}} | /a~1b | not a fact | one of Absence, ",
                "{\"Employer\": 7} | /Employer | 7 | an object with the components of Employer",
                "{\"Employment\": {\"id\": \"e1\"}} | /Employment | missing: worker, employer, start, regime | a value for each",
                "{\"Headcount\": {\"employer\": \"acme\", \"on\": \"2017-01-01\"}} | /Headcount/workers | missing | a value for each",
                "{\"Employer\": {\"a~b\": 1}} | /Employer/a~0b | not a component | one of id",
                "{\"Employer\": {\"id\": null}} | /Employer/id | null | what is not known is left out",
                "{\"Employer\": {\"id\": {\"of\": \"Rosa\"}}} | /Employer/id | {\"of\": ...} | a text, a number, true, false",
                "{\"Employer\": {\"id\": [\"a\", null]}} | /Employer/id | [\"a\", null] | a text, a number, true, false",
                "{\"Employer\": {\"id\": \"acme\", \"ruc\": \"123\"}} | /Employer/ruc | '123' | a RUC of 11 digits"
            })
    void aWrongFactIsNamedByItsPointer(String fact, String pointer, String value, String expected)
            throws JsonProcessingException {
        assertThat(problems("{\"asOf\": \"2017-05-20\", \"facts\": [" + fact + "]}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/facts/0" + pointer);
                    assertThat(problem.value()).isEqualTo(value);
                    assertThat(problem.expected()).contains(expected);
                });
    }

    @Test
    void allProblemsAreSaidAtOnceAndNothingOfAPersonBesides() throws JsonProcessingException {
        Object tree = JSON.readValue("""
                {"asOf": "x", "facts": [7, {"Employment": {"id": "e1", "worker": "Rosa", "employer": "acme",
                  "start": "2014-03-03", "regime": "GENERALLY"}}, {"Nothing": {}}]}""", Object.class);
        UnreadableCaseException refused =
                catchThrowableOfType(UnreadableCaseException.class, () -> CaseReader.read(tree));
        assertThat(refused.problems())
                .extracting(CaseProblem::pointer)
                .containsExactly("/asOf", "/facts/0", "/facts/1/Employment/regime", "/facts/2/Nothing");
        assertThat(refused)
                .hasMessageStartingWith(
                        "The case cannot be read:\n  - /asOf is \"x\"; expected a day such as 2017-07-20\n  - /facts/0 is 7; ")
                .hasMessageContaining("GENERALLY")
                .hasMessageNotContaining("Rosa");
    }

    @Test
    void aLongValueIsCut() throws JsonProcessingException {
        assertThat(problems("\"" + "x".repeat(500) + "\"").get(0).value()).isEqualTo("\"" + "x".repeat(79) + "...");
    }

    /** Law, reader and rules refuse a case in three ways; whoever sent it is told in one. */
    @Test
    void everyRefusalIsToldAlike() throws JsonProcessingException {
        assertThat(CaseProblem.of(new InvalidCaseException(List.of("a", "b"))))
                .containsExactly(
                        new CaseProblem("/facts", "not of one case: a", "facts that fit together"),
                        new CaseProblem("/facts", "not of one case: b", "facts that fit together"));
        List<CaseProblem> unread = problems("[]");
        assertThat(CaseProblem.of(new UnreadableCaseException(unread))).isEqualTo(unread);
        assertThat(unread).hasToString("[The input is []; expected an object with asOf and facts]");
        assertThat(CaseProblem.of(new IllegalStateException("no value")))
                .containsExactly(new CaseProblem("", "not assessed", "a case that the rules can assess: no value"));
    }

    /** The facts are those of the scenarios, among which every fact of the API stands. */
    @Test
    void everyFactIsReadAsItIsWritten() throws JsonProcessingException {
        TreeSet<String> seen = new TreeSet<>();
        for (Scenario scenario : Scenario.all()) {
            LabourCase written = scenario.labourCase();
            if (seen.addAll(written.facts().stream().map(CaseReaderTest::name).toList())) {
                String json = JSON.writeValueAsString(AssessmentWriter.write(written));
                assertThat(CaseReader.read(JSON.readValue(json, Object.class)))
                        .as(scenario.toString())
                        .isEqualTo(written);
            }
        }
        assertThat(seen).containsExactlyElementsOf(FactReader.typeNames());
    }

    private static String name(Fact fact) {
        return fact.getClass().getSimpleName();
    }
}
