package io.github.llamkay.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.llamkay.Edition;
import io.github.llamkay.LabourCase;
import io.github.llamkay.Section;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.finding.Certainty;
import io.github.llamkay.finding.Party;
import io.github.llamkay.finding.Severity;
import io.github.llamkay.finding.Status;
import io.github.llamkay.finding.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A scenario of a section's file under rules/src/scenarios: facts, a day, the findings of its section in full, and the
 * decisions that it shows to apply and not to apply.
 *
 * @param section its section
 * @param title a sentence of law
 * @param edition the edition
 * @param asOf the as-of date
 * @param since where the review begins, blank for six months back
 * @param facts the facts
 * @param expect the expected findings
 * @param applies decisions that a finding or a proof applies
 * @param not decisions that neither applies
 * @param about the questions whose findings it lists in full, none for those of its whole section
 */
record Scenario(
        Section section,
        String title,
        Edition edition,
        String asOf,
        String since,
        List<Fact> facts,
        List<JsonNode> expect,
        List<String> applies,
        List<String> not,
        List<String> about) {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Set<String> KEYS = Set.of(
            "title",
            "edition",
            "editions",
            "as-of",
            "since",
            "given",
            "facts",
            "expect",
            "applies",
            "not",
            "source",
            "about");

    static List<Scenario> all() {
        Path folder = Path.of("target/test-classes/scenarios");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().flatMap(file -> read(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Scenario> read(Path file) {
        try {
            JsonNode tree = YAML.readTree(file.toFile());
            Section section = Section.valueOf(tree.get("section").asText());
            List<Scenario> scenarios = new ArrayList<>();
            for (JsonNode node : tree.get("scenarios")) {
                node.fieldNames().forEachRemaining(key -> {
                    if (!KEYS.contains(key)) {
                        throw new IllegalArgumentException(file.getFileName() + ": scenario '"
                                + node.path("title").asText() + "' has the key '" + key + "'; expected one of " + KEYS);
                    }
                });
                List<Fact> facts = new ArrayList<>();
                node.path("given")
                        .forEach(world -> facts.addAll(facts(tree.path("worlds").get(world.asText()))));
                facts.addAll(facts(node.path("facts")));
                for (String edition :
                        texts(node.path("editions"), node.path("edition").asText("IN_FORCE"))) {
                    scenarios.add(new Scenario(
                            section,
                            node.get("title").asText(),
                            Edition.valueOf(edition),
                            node.get("as-of").asText(),
                            node.path("since").asText(""),
                            List.copyOf(facts),
                            list(node.path("expect")),
                            texts(node.path("applies")),
                            texts(node.path("not")),
                            texts(node.has("about") ? node.path("about") : tree.path("about"))));
                }
            }
            return scenarios;
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** Runs the scenario on the verifier. */
    LabourVerifier.Expectations run() {
        LabourVerifier.Expectations expectations = assess(facts);
        for (JsonNode item : expect) {
            expectations = expect(expectations, item);
        }
        for (String decision : applies) {
            expectations.applies(decision);
        }
        for (String decision : not) {
            expectations.doesNotApply(decision);
        }
        return about.isEmpty()
                ? expectations.nothingElseIn(section)
                : expectations.nothingElseAbout(about.toArray(String[]::new));
    }

    /** Returns the case. */
    LabourCase labourCase() {
        return labourCase(facts);
    }

    /** Returns the case with other facts. */
    LabourCase labourCase(List<Fact> given) {
        LabourCase made = LabourCase.of(LocalDate.parse(asOf), given);
        return since.isEmpty() ? made : made.since(LocalDate.parse(since));
    }

    LabourVerifier.Expectations assess(List<Fact> given) {
        LabourVerifier verifier = edition == Edition.PRINTED ? LabourVerifier.printed() : LabourVerifier.inForce();
        return since.isEmpty()
                ? verifier.given(given).on(asOf)
                : verifier.given(given).between(since, asOf);
    }

    private static LabourVerifier.Expectations expect(LabourVerifier.Expectations expectations, JsonNode item) {
        if (item.isTextual()) {
            return expectations.finds(item.asText()).and();
        }
        if (item.has("undetermined")) {
            return expectations.undetermined(
                    item.get("undetermined").asText(),
                    texts(item.path("missing")).toArray(String[]::new));
        }
        Map.Entry<String, JsonNode> entry = item.properties().iterator().next();
        LabourVerifier.Expected expected = expectations.finds(entry.getKey());
        for (Map.Entry<String, JsonNode> wanted : entry.getValue().properties()) {
            expected = narrow(expected, wanted.getKey(), wanted.getValue());
        }
        return expected.and();
    }

    private static LabourVerifier.Expected narrow(LabourVerifier.Expected expected, String key, JsonNode value) {
        String text = value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
        return switch (key) {
            case "amount" -> expected.amount(text);
            case "days" -> expected.days(value.asInt());
            case "due", "by" -> expected.by(text);
            case "advised" -> expected.advised(text);
            case "planned" -> expected.planned(value.asBoolean());
            case "earliest" -> expected.earliest(text);
            case "ower" -> expected.ower(Party.valueOf(text));
            case "towards" -> expected.towards(Party.valueOf(text));
            case "met" -> expected.met(value.isNull() ? "" : text);
            case "period" -> expected.during(text);
            case "of" -> expected.of(text);
            case "shortfall" -> expected.shortfall(text);
            case "fine" -> expected.fine(value.isNull() ? "" : text);
            case "kind" -> expected.kind(Violation.Kind.valueOf(text));
            case "severity" -> expected.severity(Severity.valueOf(text));
            case "benefit" -> expected.benefit(Benefit.valueOf(text));
            case "certainty" -> expected.certainty(Certainty.valueOf(text));
            case "step" -> expected.step(text);
            case "eligible" -> expected.eligible(value.asBoolean());
            case "workers" -> expected.workers(value.asInt());
            case "says" -> expected.says(text);
            case "status" -> expected.status(Status.valueOf(text));
            case "because" -> expected.because(texts(value, text).toArray(String[]::new));
            default -> throw new IllegalArgumentException("unknown expectation '" + key + "'");
        };
    }

    private static List<Fact> facts(JsonNode nodes) {
        List<Fact> facts = new ArrayList<>();
        for (JsonNode node : nodes) {
            node.properties().forEach(fact -> facts.add(FactReader.read(fact.getKey(), components(fact.getValue()))));
        }
        return facts;
    }

    private static Map<String, Object> components(JsonNode node) {
        Map<String, Object> components = new LinkedHashMap<>();
        node.properties().forEach(field -> components.put(field.getKey(), plain(field.getValue())));
        return components;
    }

    private static Object plain(JsonNode value) {
        try {
            return YAML.treeToValue(value, Object.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> list(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode nodes, String... otherwise) {
        return nodes.isArray() ? list(nodes).stream().map(JsonNode::asText).toList() : List.of(otherwise);
    }

    @Override
    public String toString() {
        return section + " [" + edition + "] " + title;
    }
}
