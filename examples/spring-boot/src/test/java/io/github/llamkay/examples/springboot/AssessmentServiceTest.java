package io.github.llamkay.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.llamkay.RuleFailedException;
import io.github.llamkay.UncoveredDateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a caller of the service is answered. */
@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class AssessmentServiceTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String EMPLOYMENT = """
            {"Employment": {"id": "e1", "worker": "w1", "employer": "acme", "start": "2015-03-02", "regime": "GENERAL"}}""";
    private static final String NEGATIVE = """
            {"AgreedPay": {"employment": "e1", "concept": "BASIC_PAY", "monthly": -5, "from": "2015-03-02"}}""";
    private static final String UNFIT = """
            {"Termination": {"employment": "e9", "on": "2017-05-10", "cause": "RESIGNATION"}}""";

    private final MockMvcTester service;

    AssessmentServiceTest(@Autowired MockMvcTester service) {
        this.service = service;
    }

    private MvcTestResult post(String path, MediaType type, String content) {
        return service.post().uri(path).contentType(type).content(content).exchange();
    }

    private MvcTestResult assess(String json) {
        return post("/assess", MediaType.APPLICATION_JSON, json);
    }

    private static String body(MvcTestResult answered) {
        return new String(answered.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(MvcTestResult answered) throws JsonProcessingException {
        return MAPPER.readTree(body(answered));
    }

    private static JsonNode refused(MvcTestResult answered) throws JsonProcessingException {
        assertThat(answered)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        JsonNode problem = json(answered);
        assertThat(problem.path("title").asText()).isEqualTo("El caso no es válido");
        assertThat(problem.path("type").asText()).endsWith("#invalid-case");
        return problem.path("errors");
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

    /**
     * VI.1.b: the whole semester was worked and the basic pay is all the pay; VI.9.b: nothing was paid by 15 July; IX.6.a: no
     * CTS was deposited, and no fact says the size of the employer, which the fine depends on.
     */
    @Test
    void anAssessmentIsWrittenWhole() throws IOException {
        MvcTestResult answered = assess(Files.readString(Path.of("cases/gratificacion.json")));
        assertThat(answered).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(body(answered)).contains("\"amount\":1200.00,");
        JsonNode assessment = json(answered);
        JsonNode bonus = find(assessment.path("findings"), "VI.1.b");
        assertThat(bonus.path("type").asText()).isEqualTo("Entitlement");
        assertThat(bonus.path("period").asText()).isEqualTo("2017-01-01/2017-06-30");
        assertThat(bonus.path("due").path("date").asText()).isEqualTo("2017-07-15");
        assertThat(bonus.path("steps").findValuesAsText("expression")).anyMatch(step -> step.endsWith("1,200.00"));
        assertThat(bonus.path("source").path("document").asText()).startsWith("M-SAT-02");
        assertThat(bonus.path("certainty").asText()).isEqualTo("CERTAIN");
        assertThat(bonus.path("words").path("es").asText()).contains("S/ 1,200.00");
        assertThat(bonus.path("words").path("en").asText()).contains("1,200.00");
        assertThat(bonus.properties().stream().map(entry -> entry.getKey()))
                .doesNotContain("grounds", "rule", "proving", "wordsEs", "wordsEn");
        JsonNode breach = find(assessment.path("findings"), "VI.9.b");
        assertThat(breach.path("shortfall").decimalValue()).isEqualByComparingTo("1200.00");
        JsonNode fine = find(assessment.path("findings"), "IX.6.a").path("fine");
        assertThat(fine.path("type").asText()).isEqualTo("Unknown");
        assertThat(fine.path("words").path("es").asText()).contains("REMYPE");
        assertThat(fine.has("wordsEs")).isFalse();
        JsonNode unknown = assessment.path("undetermined").path(0);
        assertThat(unknown.path("missing")).isNotEmpty();
        assertThat(unknown.path("words").path("es").asText()).isNotBlank();
        assertThat(assessment.path("stamp").path("asOf").asText()).isEqualTo("2017-07-20");
        assertThat(assessment.path("stamp").path("edition").asText()).isEqualTo("IN_FORCE");
    }

    @Test
    void sinceLooksFurtherBack() throws IOException {
        String whole = Files.readString(Path.of("cases/gratificacion.json"));
        String longer = whole.replace("\"facts\"", "\"since\": \"2016-07-01\", \"facts\"");
        JsonNode assessment = json(assess(longer));
        assertThat(assessment.path("stamp").path("since").asText()).isEqualTo("2016-07-01");
        assertThat(assessment.path("findings").findValuesAsText("period")).contains("2016-07-01/2016-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"Employmen\": {}} | /facts/0/Employmen | not a fact | Employment, ",
                "{\"a/b~\": {}} | /facts/0/a~1b~0 | not a fact | one of ",
                "{\"Employment\": {\"id\": \"e1\", \"worker\": \"w1\"}} | /facts/0/Employment | missing: employer, start, regime | a value",
                "{\"AgreedPay\": {\"employment\": \"e1\", \"concept\": \"BASIC_PAY\", \"monthly\": -5, \"from\": \"2014-03-03\"}}"
                        + " | /facts/0/AgreedPay/monthly | -5 | 0 to 1000000000 soles",
                "{\"AgreedPay\": {\"employment\": \"e1\", \"concept\": \"BASIC\", \"monthly\": 5, \"from\": \"2014-03-03\"}}"
                        + " | /facts/0/AgreedPay/concept | 'BASIC' | one of BASIC_PAY",
                "{\"AgreedPay\": {\"employment\": \"e1\", \"concept\": \"BASIC_PAY\", \"monthly\": 5, \"from\": \"2014-02-30\"}}"
                        + " | /facts/0/AgreedPay/from | '2014-02-30' | a day such as",
                "{\"AgreedPay\": {\"employment\": null, \"concept\": \"BASIC_PAY\", \"monthly\": 5, \"from\": \"2014-02-03\"}}"
                        + " | /facts/0/AgreedPay/employment | null | what is not known is left out",
                "{\"Employer\": {\"id\": \"acme\", \"ruc\": \"123\"}} | /facts/0/Employer/ruc | '123' | a RUC of 11 digits",
                "{} | /facts/0 | {} | an object with one key",
                "null | /facts/0 | null | an object with one key",
                "7 | /facts/0 | 7 | an object with one key",
                "{\"Employer\": 7} | /facts/0/Employer | 7 | an object with the components of Employer"
            })
    void aWrongFactIsNamedByItsPointer(String fact, String pointer, String value, String expected) throws IOException {
        JsonNode errors = refused(assess(caseOf(fact)));
        assertThat(errors).hasSize(1);
        assertThat(errors.path(0).path("pointer").asText()).isEqualTo(pointer);
        assertThat(errors.path(0).path("value").asText()).isEqualTo(value);
        assertThat(errors.path(0).path("expected").asText()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | `` | empty | a case",
                "null | `` | empty | a case",
                "[] | `` | [] | an object with asOf and facts",
                "{\"asOf\": \"2017-05-20\", \"facts\": [ | `` | no JSON at line 1 | an object",
                "{\"asOf\": \"2017-05-20\", \"facts\": [{\"Employer\": {\"id\": nul}}]} | `` | no JSON at line 1 | an object",
                "{\"asOf\": \"2017-05-20\", \"asOf\": \"2017-05-21\", \"facts\": []} | `` | no JSON at line 1 | an object",
                "{\"asOf\": \"20/05/2017\", \"facts\": []} | /asOf | \"20/05/2017\" | a day such as 2017-07-20",
                "{\"asOf\": \"1817-05-20\", \"facts\": []} | /asOf | 1817-05-20 | 1930 to 2099",
                "{\"asOf\": [], \"facts\": []} | /asOf | [] | a day such as",
                "{\"facts\": []} | /asOf | missing | a day such as \"2017-07-20\"",
                "{\"asOf\": \"2017-05-20\"} | /facts | missing | an array of facts",
                "{\"asOf\": \"2017-05-20\", \"facts\": {}} | /facts | {} | an array",
                "{\"asOf\": \"2017-05-20\", \"since\": \"2017-06-20\", \"facts\": []} | /since | 2017-06-20 | a day not after asOf",
                "{\"asOf\": \"2017-05-20\", \"fact\": [], \"facts\": []} | /fact | not a key of a case | asOf, since or facts",
                "{\"asOf\": \"2027-05-20\", \"facts\": []} | /facts | LabourCase.asOf is 2027-05-20 | facts that fit together"
            })
    void aWrongCaseIsRefused(String json, String pointer, String value, String expected) throws IOException {
        JsonNode errors = refused(assess(json));
        assertThat(errors).hasSize(1);
        assertThat(errors.path(0).path("pointer").asText()).isEqualTo(pointer);
        assertThat(errors.path(0).path("value").asText()).contains(value);
        assertThat(errors.path(0).path("expected").asText()).contains(expected);
    }

    @Test
    void allProblemsAreSaidAtOnceAndNothingOfAPersonIsLogged(CapturedOutput log) throws IOException {
        String person = EMPLOYMENT.replace("w1", "Rosa Quispe").replace("GENERAL", "GENERALLY");
        MvcTestResult answered =
                assess(caseOf(person, NEGATIVE, "{\"Nothing\": {}}").replace("-05-", "-15-"));
        assertThat(refused(answered).findValuesAsText("pointer"))
                .containsExactly(
                        "/asOf", "/facts/0/Employment/regime", "/facts/1/AgreedPay/monthly", "/facts/2/Nothing");
        assertThat(json(answered).path("detail").asText()).contains("4");
        assertThat(body(answered)).doesNotContain("Rosa Quispe", "Exception", "\\tat ");
        assertThat(log).doesNotContain("Rosa Quispe");
    }

    @Test
    void factsThatDoNotFitTogetherAreRefused() throws IOException {
        JsonNode errors = refused(assess(caseOf(EMPLOYMENT, UNFIT, UNFIT.replace("e9", "e8"))));
        assertThat(errors.findValuesAsText("value"))
                .hasSize(2)
                .anyMatch(value -> value.contains("'e9'"))
                .anyMatch(value -> value.contains("'e8'"));
    }

    @Test
    void aCaseThatIsTooLargeIsRefused() throws IOException {
        String large = caseOf(Collections.nCopies(10_000, EMPLOYMENT).toArray(String[]::new));
        MvcTestResult answered = assess(large);
        assertThat(answered).hasStatus(HttpStatus.PAYLOAD_TOO_LARGE);
        assertThat(json(answered).path("detail").asText()).contains("1000000 bytes");
    }

    @Test
    void whatIsNotServedIsRefusedAsSpringDoes() {
        assertThat(post("/assess", MediaType.TEXT_PLAIN, "x"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(post("/assess/batch", MediaType.APPLICATION_JSON, "{}"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(service.get().uri("/assess").exchange()).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
    }

    @Test
    void aBadLineOfABatchGivesItsOwnErrorsAndTheRestGoesOn() throws IOException {
        String whole = MAPPER.readTree(Files.readString(Path.of("cases/gratificacion.json")))
                .toString();
        String lines = String.join("\n", whole, "{", "", caseOf(EMPLOYMENT, UNFIT), "null", caseOf(NEGATIVE));
        String many = ("\n" + whole).repeat(250);
        MvcTestResult answered = post("/assess/batch", MediaType.APPLICATION_NDJSON, lines + many);
        assertThat(answered).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_NDJSON);
        List<String> answers = body(answered).lines().toList();
        assertThat(answers).hasSize(255);
        assertThat(find(MAPPER.readTree(answers.get(0)).path("findings"), "VI.1.b")
                        .path("amount")
                        .decimalValue())
                .isEqualByComparingTo("1200.00");
        assertThat(answers.get(1)).startsWith("{\"line\":2,\"errors\":[").contains("no JSON");
        assertThat(answers.get(2)).startsWith("{\"line\":4,\"errors\":[").contains("'e9'");
        assertThat(answers.get(3)).startsWith("{\"line\":5,\"errors\":[").contains("null");
        assertThat(answers.get(4)).startsWith("{\"line\":6,\"errors\":[").contains("/facts/0/AgreedPay/monthly");
        assertThat(answers.get(5)).startsWith("{\"line\":7,\"findings\":[");
        assertThat(answers.get(254)).startsWith("{\"line\":256,\"findings\":[");
    }

    @Test
    void aDecisionIsLookedUp() throws IOException {
        JsonNode found = json(service.get().uri("/catalogue/VIII.12.b").exchange());
        assertThat(found.path("decision").path("needs").toString()).contains("Termination");
        assertThat(found.path("question").path("topicEs").asText()).isEqualTo("Vacaciones truncas");
        MvcTestResult unknown = service.get().uri("/catalogue/VIII.99.z").exchange();
        assertThat(unknown).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(json(unknown).path("detail").asText()).contains("VIII.12.a");
    }

    /** What the figures do not cover is the caller's to mend; any other failure of a rule is not. */
    @Test
    void aRuleThatFailsIsNamed() {
        ErrorResponses responses = new ErrorResponses();
        LocalDate day = LocalDate.of(2026, 12, 31);
        ProblemDetail uncovered = responses.failed(new RuleFailedException(
                "IX.5.c", "no value", UncoveredDateException.ofFigure("UIT", day.plusDays(1), day.minusYears(1), day)));
        assertThat(uncovered.getStatus()).isEqualTo(422);
        assertThat(uncovered.getDetail()).contains("IX.5.c");
        assertThat(responses
                        .failed(new RuleFailedException("IX.5.c", "a fault", new ArithmeticException()))
                        .getStatus())
                .isEqualTo(500);
    }
}
