package io.github.llamkay.examples.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.llamkay.InvalidFactException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.core.FactReader;
import io.github.llamkay.fact.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads cases: {@code {"asOf": "2017-07-20", "since": "2017-01-01", "facts": [{"Employment": {"id": "e1", ...}}, ...]}}. A fact
 * is an object whose only key is the name of its record; its components have their own names.
 */
final class CaseReader {

    private static final Set<String> KEYS = Set.of("asOf", "since", "facts");
    private static final int LONGEST_SHOWN = 80;

    private final List<Problem> problems = new ArrayList<>();

    private CaseReader() {}

    /** Reads a case, or refuses it with all its problems. */
    static LabourCase read(String place, String json) {
        CaseReader reader = new CaseReader();
        LabourCase labourCase = reader.labourCase(reader.tree(json));
        if (labourCase == null || !reader.problems.isEmpty()) {
            throw new InputException(place, reader.problems);
        }
        return labourCase;
    }

    private @Nullable JsonNode tree(String json) {
        try {
            JsonNode tree = Json.MAPPER.readTree(json);
            if (tree != null && tree.isObject()) {
                return tree;
            }
            problem("", tree == null || tree.isMissingNode() ? "empty" : shown(tree), "an object with asOf and facts");
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            String at = where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
            problem("", "no JSON" + at, "one JSON object: " + e.getOriginalMessage());
        }
        return null;
    }

    private @Nullable LabourCase labourCase(@Nullable JsonNode tree) {
        if (tree == null) {
            return null;
        }
        tree.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                problem("/" + escaped(key), "not a key of a case", "asOf, since or facts");
            }
        });
        LocalDate asOf = day(tree, "asOf", true);
        LocalDate since = day(tree, "since", false);
        List<Fact> facts = facts(tree.path("facts"));
        if (asOf == null || !problems.isEmpty()) {
            return null;
        }
        if (since != null && since.isAfter(asOf)) {
            problem("/since", since.toString(), "a day not after asOf");
            return null;
        }
        try {
            LabourCase labourCase = LabourCase.of(asOf, facts);
            return since == null ? labourCase : labourCase.since(since);
        } catch (InvalidFactException refused) {
            problem(pointerOf(refused.component()), refused.value(), refused.expected());
            return null;
        }
    }

    private @Nullable LocalDate day(JsonNode tree, String key, boolean needed) {
        JsonNode node = tree.path(key);
        if (node.isMissingNode() && !needed) {
            return null;
        }
        try {
            if (node.isTextual()) {
                return LocalDate.parse(node.textValue());
            }
        } catch (DateTimeException notADay) {
            problem("/" + key, shown(node), "a day such as 2017-07-20");
            return null;
        }
        problem("/" + key, node.isMissingNode() ? "missing" : shown(node), "a day such as \"2017-07-20\"");
        return null;
    }

    private List<Fact> facts(JsonNode nodes) {
        if (!nodes.isArray()) {
            problem("/facts", nodes.isMissingNode() ? "missing" : shown(nodes), "an array of facts");
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Fact fact = fact("/facts/" + i, nodes.get(i));
            if (fact != null) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private @Nullable Fact fact(String pointer, JsonNode node) {
        if (!node.isObject() || node.size() != 1) {
            problem(
                    pointer,
                    shown(node),
                    "an object with one key, the name of a fact, such as {\"Employment\": {...}}");
            return null;
        }
        Map.Entry<String, JsonNode> entry = node.properties().iterator().next();
        String type = entry.getKey();
        String at = pointer + "/" + escaped(type);
        if (!FactReader.typeNames().contains(type)) {
            problem(at, "not a fact", "one of " + String.join(", ", FactReader.typeNames()));
            return null;
        }
        if (!entry.getValue().isObject()) {
            problem(at, shown(entry.getValue()), "an object with the components of " + type);
            return null;
        }
        Map<String, Object> components = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> component : entry.getValue().properties()) {
            Object value = plain(component.getValue());
            if (value == null) {
                problem(
                        at + "/" + escaped(component.getKey()),
                        shown(component.getValue()),
                        "a text, a number, true, false, or an array of these; what is not known is left out");
                return null;
            }
            components.put(component.getKey(), value);
        }
        try {
            return FactReader.read(type, components);
        } catch (InvalidFactException refused) {
            String missing = refused.component().contains(",") ? ": " + nameOf(refused.component()) : "";
            problem(at + pointerOf(refused.component()), refused.value() + missing, refused.expected());
            return null;
        }
    }

    /** Turns "AgreedPay.monthly" into "/monthly"; several missing components point at the fact itself. */
    private static String pointerOf(String component) {
        String name = nameOf(component);
        return name.equals(component) || name.contains(",") ? "" : "/" + escaped(name);
    }

    private static String nameOf(String component) {
        return component.substring(component.indexOf('.') + 1);
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            for (JsonNode item : node) {
                Object value = item.isArray() ? null : plain(item);
                if (value == null) {
                    return null;
                }
                items.add(value);
            }
            return items;
        }
        return null;
    }

    private void problem(String pointer, String value, String expected) {
        problems.add(new Problem(pointer, value, expected));
    }

    private static String shown(JsonNode node) {
        String text = node.toString();
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
