package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.llamkay.Assessment;
import io.github.llamkay.CaseResult;
import io.github.llamkay.Edition;
import io.github.llamkay.LabourCase;
import io.github.llamkay.Section;
import io.github.llamkay.Stamp;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.DailyTimetable;
import io.github.llamkay.fact.Objection;
import io.github.llamkay.fact.ObjectionTrait;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Doubt;
import io.github.llamkay.finding.Entitlement;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Fine;
import io.github.llamkay.finding.Grounds;
import io.github.llamkay.finding.Proof;
import io.github.llamkay.finding.Severity;
import io.github.llamkay.finding.Source;
import io.github.llamkay.finding.Step;
import io.github.llamkay.finding.Undetermined;
import io.github.llamkay.finding.Violation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentWriterTest {

    /** Knows nothing but what every writer of JSON knows. */
    private static final ObjectMapper BARE = new ObjectMapper();

    /** Writes records, dates and optional values by itself: what the tree is compared with. */
    private static final ObjectMapper OTHER = JsonMapper.builder()
            .addModules(
                    new Jdk8Module(),
                    new JavaTimeModule(),
                    new SimpleModule().addSerializer(Period.class, ToStringSerializer.instance))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final LocalDate AS_OF = LocalDate.of(2017, 7, 20);
    private static final Figure RMV = new Figure(
            "RMV",
            Figure.Unit.PEN,
            new BigDecimal("850.00"),
            LocalDate.of(2016, 5, 1),
            LocalDate.of(2018, 3, 31),
            "D.S. 005-2016-TR",
            Optional.empty(),
            Figure.Confidence.STATED);

    private static Grounds grounds(String decision, List<Doubt> doubts, Proof proof) {
        return new Grounds(
                decision,
                List.of("VI.1.c"),
                decision + " rule",
                new Source(Section.VI, "M-SAT-02", "VI.1", 15, List.of("Ley 27735")),
                doubts,
                () -> "Se debe",
                () -> "It is due",
                () -> proof);
    }

    private static Assessment assessment() {
        Proof proof = new Proof.Concluded(
                "VI.1.b rule",
                List.of("VI.1.b", "VI.1.c"),
                "corresponde",
                "it is due",
                List.of(
                        new Proof.Given(new AgreedPay(
                                "e1", Concept.BASIC_PAY, new BigDecimal("1.2E+3"), LocalDate.of(2015, 3, 2))),
                        new Proof.Dated(RMV)));
        Entitlement due = new Entitlement(
                "e1",
                Benefit.GRATIFICACION,
                Optional.of(Period.parse("2017-01-01/2017-06-30")),
                Optional.of(new BigDecimal("1200.00")),
                Optional.empty(),
                Optional.of(new Deadline(LocalDate.of(2017, 7, 15), Counting.FIXED_DAY, "VI.9.a")),
                List.of(new Step(
                        "sexto",
                        "a sixth",
                        "{0} x 6 / 6",
                        List.of(new BigDecimal("1200.00")),
                        new BigDecimal("1200.00"))),
                grounds("VI.1.b", List.of(), proof));
        Violation breach = new Violation(
                "e1",
                Violation.Kind.UNPAID,
                Optional.of(Benefit.GRATIFICACION),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Severity.GRAVE),
                Optional.of(new Fine.Unknown(
                        List.of("Headcount"), List.of("el personal"), List.of("the staff"), "No se sabe", "Not known")),
                1,
                Optional.of(new BigDecimal("0.10")),
                Optional.empty(),
                grounds("VI.9.b", List.of(new Doubt("a", "b", "c", "d")), new Proof.Dated(RMV)));
        return new Assessment(
                List.of(due, breach),
                () -> List.of(new Undetermined(
                        "e1",
                        "VI.3.a",
                        Optional.empty(),
                        Optional.of(Benefit.GRATIFICACION),
                        Optional.empty(),
                        List.of("Payment"),
                        List.of("el pago"),
                        List.of("the payment"),
                        "No se puede decir",
                        "It cannot be told")),
                () -> new Stamp(
                        "0.1.0",
                        Edition.IN_FORCE,
                        AS_OF,
                        AS_OF.minusMonths(6),
                        List.of(RMV),
                        List.of(new Stamp.Applied("acme", "Convenio", "ab12"))));
    }

    private static final String FIGURE = """
            {"id":"RMV","unit":"PEN","value":850.00,"from":"2016-05-01","through":"2018-03-31","norm":"D.S. 005-2016-TR",\
            "published":null,"confidence":"STATED"}""";

    private static final String PLAIN = """
            {"findings":[{"type":"Entitlement","decision":"VI.1.b","subject":"e1","benefit":"GRATIFICACION",\
            "period":"2017-01-01/2017-06-30","amount":1200.00,"days":null,"due":{"date":"2017-07-15","counting":"FIXED_DAY",\
            "decision":"VI.9.a","advised":null,"planned":false},"steps":[{"labelEs":"sexto","labelEn":"a sixth",\
            "formula":"{0} x 6 / 6","operands":[1200.00],"result":1200.00,"expression":"1,200.00 x 6 / 6 = 1,200.00"}],\
            "alsoDecides":["VI.1.c"],"source":{"section":"VI","document":"M-SAT-02","question":"VI.1","page":15,\
            "norms":["Ley 27735"]},"certainty":"CERTAIN","doubts":[],"words":{"es":"Se debe","en":"It is due"}PROOF},\
            {"type":"Violation","decision":"VI.9.b","subject":"e1","kind":"UNPAID","benefit":"GRATIFICACION","duty":null,\
            "period":null,"severity":"GRAVE","fine":{"type":"Unknown","missing":["Headcount"],\
            "words":{"es":"No se sabe","en":"Not known"},"missingWords":{"es":["el personal"],"en":["the staff"]}},"workersAffected":1,"shortfall":0.10,"deadline":null,\
            "alsoDecides":["VI.1.c"],"source":{"section":"VI","document":"M-SAT-02","question":"VI.1","page":15,\
            "norms":["Ley 27735"]},"certainty":"DOUBTFUL","doubts":[{"followedEs":"a","otherEs":"b","followedEn":"c",\
            "otherEn":"d"}],"words":{"es":"Se debe","en":"It is due"}OTHER}],\
            "undetermined":[{"subject":"e1","decision":"VI.3.a","period":null,"benefit":"GRATIFICACION","duty":null,\
            "missing":["Payment"],"words":{"es":"No se puede decir","en":"It cannot be told"},\
            "missingWords":{"es":["el pago"],"en":["the payment"]}}],\
            "stamp":{"version":"0.1.0","edition":"IN_FORCE","asOf":"2017-07-20","since":"2017-01-20","figures":[FIGURE],\
            "packs":[{"id":"acme","document":"Convenio","digest":"ab12"}]}}""".replace("FIGURE", FIGURE);

    @Test
    void anAssessmentIsWrittenByStableNamesInOrder() throws JsonProcessingException {
        assertThat(BARE.writeValueAsString(AssessmentWriter.write(assessment())))
                .isEqualTo(PLAIN.replace("PROOF", "").replace("OTHER", ""));
    }

    @Test
    void proofsGoDownToTheFactsAndFigures() throws JsonProcessingException {
        assertThat(BARE.writeValueAsString(AssessmentWriter.writeWithProofs(assessment())))
                .isEqualTo(PLAIN.replace("PROOF", """
                        ,"proof":{"rule":"VI.1.b rule","decisions":["VI.1.b","VI.1.c"],\
                        "concludes":{"es":"corresponde","en":"it is due"},"because":[{"given":{"AgreedPay":\
                        {"employment":"e1","concept":"BASIC_PAY","name":"BASIC_PAY","monthly":1200,"from":"2015-03-02"}}},\
                        {"figure":FIGURE}]}""".replace("FIGURE", FIGURE))
                        .replace("OTHER", ",\"proof\":{\"figure\":" + FIGURE + "}"));
    }

    @Test
    void aCaseAndAFigureAreWritten() throws JsonProcessingException {
        LabourCase labourCase = LabourCase.of(
                AS_OF,
                new Objection("el", "t1", LocalDateTime.of(2017, 5, 27, 16, 0), Set.of(ObjectionTrait.WRITTEN)),
                new DailyTimetable("e1", LocalTime.of(8, 30), LocalTime.of(17, 0), LocalTime.of(13, 0), 45, true));
        assertThat(BARE.writeValueAsString(AssessmentWriter.write(labourCase))).isEqualTo("""
                {"asOf":"2017-07-20","since":"2017-01-20","facts":[\
                {"Objection":{"election":"el","objection":"t1","filed":"2017-05-27T16:00:00","traits":["WRITTEN"]}},\
                {"DailyTimetable":{"employment":"e1","entry":"08:30:00","exit":"17:00:00","breakFrom":"13:00:00",\
                "breakMinutes":45,"breakCounts":true}}]}""");
        assertThat(BARE.writeValueAsString(AssessmentWriter.write(RMV))).isEqualTo(FIGURE);
    }

    @Test
    void theCallerMayChangeWhatWasWritten() {
        Assessment assessment = assessment();
        Map<String, Object> written = AssessmentWriter.write(assessment);
        written.put("line", 1);
        assertThat(AssessmentWriter.write(assessment)).doesNotContainKey("line");
    }

    /**
     * The findings are those of the scenarios, among which every type of finding and of fine stands. Each has all components of
     * its record, as another writer writes them, and nothing that a writer of JSON would have to know.
     */
    @Test
    void everyFindingIsWrittenWhole() {
        Set<Class<?>> unseen = new HashSet<>(List.of(Finding.class.getPermittedSubclasses()));
        unseen.addAll(List.of(Fine.class.getPermittedSubclasses()));
        for (Edition edition : Edition.values()) {
            Iterator<CaseResult> results = Law.of(edition)
                    .assessAll(Scenario.all().stream()
                            .filter(scenario -> scenario.edition() == edition)
                            .map(Scenario::labourCase))
                    .iterator();
            while (!unseen.isEmpty() && results.hasNext()) {
                if (results.next() instanceof CaseResult.Assessed assessed) {
                    strike(assessed.assessment(), unseen);
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    /** Looks at the first finding of each type not seen before, and strikes the type off. */
    private static void strike(Assessment assessment, Set<Class<?>> unseen) {
        List<Finding> findings = assessment.findings();
        for (int i = 0; i < findings.size(); i++) {
            if (unseen.removeAll(types(findings.get(i)))) {
                Map<String, ?> written = AssessmentWriter.writeWithProofs(assessment);
                assertThatIsPlain(written);
                assertThatAllIsWritten(
                        findings.get(i), tree(written).path("findings").get(i));
            }
        }
    }

    private static Set<Class<?>> types(Finding finding) {
        return finding instanceof Violation violation && violation.fine().isPresent()
                ? Set.of(finding.getClass(), violation.fine().get().getClass())
                : Set.of(finding.getClass());
    }

    private static void assertThatIsPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            assertThat(map.keySet()).allMatch(String.class::isInstance);
            map.values().forEach(AssessmentWriterTest::assertThatIsPlain);
        } else if (value instanceof List<?> items) {
            items.forEach(AssessmentWriterTest::assertThatIsPlain);
        } else if (value != null) {
            assertThat(value).isInstanceOfAny(String.class, BigDecimal.class, Integer.class, Boolean.class);
        }
    }

    private static void assertThatAllIsWritten(Finding finding, JsonNode written) {
        List<String> names = new ArrayList<>(List.of("type", "decision"));
        components(finding).filter(name -> !name.equals("grounds")).forEach(names::add);
        names.addAll(List.of("alsoDecides", "source", "certainty", "doubts", "words", "proof"));
        assertThat(names(written)).isEqualTo(names);
        assertThat(written.path("type").asText()).isEqualTo(finding.getClass().getSimpleName());
        components(finding)
                .filter(name -> !Set.of("grounds", "steps", "fine").contains(name))
                .forEach(name -> assertThat(written.path(name)).as(name).isEqualTo(tree(component(finding, name))));
        assertThat(written.path("source")).isEqualTo(tree(finding.source()));
        if (finding instanceof Entitlement entitlement) {
            assertThat(written.path("steps").findValuesAsText("expression"))
                    .isEqualTo(
                            entitlement.steps().stream().map(Step::expression).toList());
        }
        if (finding instanceof Violation violation && violation.fine().isPresent()) {
            Fine fine = violation.fine().get();
            List<String> kept = new ArrayList<>(List.of("type"));
            components(fine)
                    .filter(name -> !name.startsWith("words") && !name.startsWith("missingWords"))
                    .forEach(kept::add);
            kept.add("words");
            if (fine instanceof Fine.Unknown) {
                kept.add("missingWords");
            }
            assertThat(names(written.path("fine"))).isEqualTo(kept);
            assertThat(written.path("fine").path("words").path("es").asText()).isEqualTo(fine.wordsEs());
        }
    }

    private static JsonNode tree(Object value) {
        return OTHER.valueToTree(value);
    }

    private static Stream<String> components(Object record) {
        return Arrays.stream(record.getClass().getRecordComponents()).map(RecordComponent::getName);
    }

    private static Object component(Object record, String name) {
        try {
            return record.getClass().getMethod(name).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }
}
