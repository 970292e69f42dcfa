package io.github.llamkay.examples.documentation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.llamkay.Edition;
import io.github.llamkay.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the scenarios of the sections, which stand beside the rules as YAML. */
final class ScenarioReader {

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
    private static final TypeReference<LinkedHashMap<String, Object>> COMPONENTS = new TypeReference<>() {};

    private final Map<Section, Slugs> anchors = new EnumMap<>(Section.class);

    private ScenarioReader() {}

    /**
     * Reads all scenarios of a folder.
     *
     * @param folder the folder
     * @return the scenarios by section, in the order in which they stand
     * @throws IOException when a file cannot be read
     * @throws InputException when a file holds what is not understood
     */
    static Map<Section, List<Scenario>> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        ScenarioReader reader = new ScenarioReader();
        Map<Section, List<Scenario>> scenarios = new EnumMap<>(Section.class);
        for (Path file : files) {
            for (Scenario scenario : reader.read(file)) {
                scenarios
                        .computeIfAbsent(scenario.section(), key -> new ArrayList<>())
                        .add(scenario);
            }
        }
        return scenarios;
    }

    private List<Scenario> read(Path file) throws IOException {
        List<Scenario> scenarios = new ArrayList<>();
        String title = "";
        try {
            JsonNode tree = YAML.readTree(file.toFile());
            Section section = Section.valueOf(tree.path("section").asText());
            for (JsonNode node : tree.path("scenarios")) {
                title = node.path("title").asText();
                scenarios.add(scenario(section, tree, node));
            }
        } catch (JsonProcessingException | RuntimeException e) {
            throw new InputException(file.getFileName() + ": scenario '" + title + "': " + e.getMessage(), e);
        }
        return scenarios;
    }

    private Scenario scenario(Section section, JsonNode tree, JsonNode node) throws JsonProcessingException {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!KEYS.contains(field.getKey())) {
                throw new InputException("has the key '" + field.getKey() + "'; expected one of "
                        + KEYS.stream().sorted().toList());
            }
        }
        List<Scenario.Given> facts = new ArrayList<>();
        for (String world : texts(node.path("given"))) {
            if (!tree.path("worlds").has(world)) {
                throw new InputException("is given '" + world + "'; expected a name under worlds");
            }
            facts.addAll(facts(tree.path("worlds").path(world)));
        }
        facts.addAll(facts(node.path("facts")));
        String title = node.path("title").asText();
        return new Scenario(
                section,
                anchors.computeIfAbsent(section, key -> new Slugs()).of(title),
                title,
                node.path("source").asText(),
                texts(node.path("editions"), node.path("edition").asText("IN_FORCE")).stream()
                        .map(Edition::valueOf)
                        .toList(),
                LocalDate.parse(node.path("as-of").asText()),
                Optional.of(node.path("since").asText())
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse),
                List.copyOf(facts),
                texts(node.has("about") ? node.path("about") : tree.path("about")),
                texts(node.path("applies")),
                texts(node.path("not")));
    }

    private static List<Scenario.Given> facts(JsonNode nodes) throws JsonProcessingException {
        List<Scenario.Given> facts = new ArrayList<>();
        for (JsonNode node : nodes) {
            for (Map.Entry<String, JsonNode> fact : node.properties()) {
                facts.add(new Scenario.Given(fact.getKey(), YAML.treeToValue(fact.getValue(), COMPONENTS)));
            }
        }
        return facts;
    }

    private static List<String> texts(JsonNode nodes, String... otherwise) {
        return nodes.isArray()
                ? StreamSupport.stream(nodes.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(otherwise);
    }
}
