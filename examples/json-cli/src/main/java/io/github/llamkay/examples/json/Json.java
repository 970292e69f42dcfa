package io.github.llamkay.examples.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.llamkay.Assessment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Entitlement;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Fine;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Proof;
import io.github.llamkay.finding.Step;
import io.github.llamkay.finding.Undetermined;
import io.github.llamkay.finding.Violation;
import java.util.List;

/** Writes assessments as JSON: every record with its components, by their names. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModules(
                    new Jdk8Module(),
                    new JavaTimeModule(),
                    new SimpleModule().addSerializer(Period.class, ToStringSerializer.instance))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .addMixIn(Finding.class, WithoutGrounds.class)
            .build();

    private Json() {}

    /** Grounds are written out as the finding's own. */
    @JsonIgnoreProperties("grounds")
    private interface WithoutGrounds {}

    /** Returns an assessment as a tree. */
    static ObjectNode assessment(Assessment assessment, boolean proofs) {
        ObjectNode node = MAPPER.createObjectNode();
        ArrayNode findings = node.putArray("findings");
        assessment.findings().forEach(finding -> findings.add(finding(finding, proofs)));
        ArrayNode undetermined = node.putArray("undetermined");
        assessment.undetermined().forEach(unknown -> undetermined.add(unknown(unknown)));
        node.set("stamp", MAPPER.valueToTree(assessment.stamp()));
        return node;
    }

    /** Returns a finding: its type, its components, and what every finding says. */
    static ObjectNode finding(Finding finding, boolean proofs) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("type", finding.getClass().getSimpleName());
        node.put("decision", finding.decision());
        ObjectNode components = MAPPER.valueToTree(finding);
        node.setAll(components);
        if (components.has("steps")) {
            node.set("steps", steps(components.withArray("steps"), finding));
        }
        if (finding instanceof Violation violation && violation.fine().isPresent()) {
            node.set("fine", fine(violation.fine().get()));
        }
        node.set("alsoDecides", MAPPER.valueToTree(finding.grounds().alsoDecides()));
        ObjectNode source = MAPPER.valueToTree(finding.source());
        source.put("document", finding.source().document());
        node.set("source", source);
        node.put("certainty", finding.certainty().name());
        node.set("doubts", MAPPER.valueToTree(finding.doubts()));
        node.set("words", words(finding.words(Language.ES), finding.words(Language.EN)));
        if (proofs) {
            node.set("proof", proof(finding.proof()));
        }
        return node;
    }

    private static ObjectNode fine(Fine fine) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("type", fine.getClass().getSimpleName());
        ObjectNode components = MAPPER.valueToTree(fine);
        node.setAll(components);
        node.remove(List.of("wordsEs", "wordsEn"));
        node.set("words", words(fine.wordsEs(), fine.wordsEn()));
        return node;
    }

    private static ArrayNode steps(ArrayNode plain, Finding finding) {
        List<Step> steps = finding instanceof Entitlement entitlement ? entitlement.steps() : List.of();
        for (int i = 0; i < steps.size(); i++) {
            ((ObjectNode) plain.get(i)).put("expression", steps.get(i).expression());
        }
        return plain;
    }

    private static ObjectNode unknown(Undetermined unknown) {
        ObjectNode node = MAPPER.valueToTree(unknown);
        node.remove(List.of("wordsEs", "wordsEn"));
        node.set("words", words(unknown.wordsEs(), unknown.wordsEn()));
        return node;
    }

    private static ObjectNode words(String es, String en) {
        return MAPPER.createObjectNode().put("es", es).put("en", en);
    }

    /** Returns a proof: a given fact, a dated figure, or what a rule concluded and why. */
    static JsonNode proof(Proof proof) {
        ObjectNode node = MAPPER.createObjectNode();
        if (proof instanceof Proof.Given given) {
            node.set("given", fact(given.fact()));
        } else if (proof instanceof Proof.Dated dated) {
            node.set("figure", MAPPER.valueToTree(dated.figure()));
        } else if (proof instanceof Proof.Concluded concluded) {
            node.put("rule", concluded.rule());
            node.set("decisions", MAPPER.valueToTree(concluded.decisions()));
            node.set("concludes", words(concluded.concludesEs(), concluded.concludesEn()));
            ArrayNode because = node.putArray("because");
            concluded.because().forEach(part -> because.add(proof(part)));
        }
        return node;
    }

    /** Returns a fact as it is read: under the name of its record. */
    static ObjectNode fact(Fact fact) {
        ObjectNode node = MAPPER.createObjectNode();
        node.set(fact.getClass().getSimpleName(), MAPPER.valueToTree(fact));
        return node;
    }

    /** Returns problems, for the line of a batch that cannot be assessed. */
    static ArrayNode problems(List<Problem> problems) {
        return MAPPER.valueToTree(problems);
    }

    static String text(JsonNode node, boolean indented) {
        try {
            return indented
                    ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node)
                    : MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Writing JSON", e);
        }
    }
}
