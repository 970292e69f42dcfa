package io.github.llamkay.examples.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llamkay.core.FactReader;
import io.github.llamkay.fact.Period;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The JSON Schema of a case, made from the records of the API. Bounds beyond kind and names are checked on reading. */
final class CaseSchema {

    private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String MOMENT = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$";
    private static final String MONTH = "^\\d{4}-\\d{2}$";
    private static final String PERIOD = "^\\d{4}-\\d{2}(-\\d{2}/\\d{4}-\\d{2}-\\d{2})?$";

    private CaseSchema() {}

    static ObjectNode schema() {
        ObjectNode schema = Json.MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A Llamkay case");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.putArray("required").add("asOf").add("facts");
        ObjectNode properties = schema.putObject("properties");
        properties.set("asOf", text(DAY, "The day on which the question is asked."));
        properties.set("since", text(DAY, "What fell due after this day is reviewed; six months back by default."));
        ObjectNode facts = properties.putObject("facts");
        facts.put("type", "array");
        ArrayNode kinds = facts.putObject("items").putArray("oneOf");
        ObjectNode definitions = schema.putObject("$defs");
        FactReader.types().forEach((name, record) -> {
            kinds.addObject().put("$ref", "#/$defs/" + name);
            definitions.set(name, wrapped(name, record));
        });
        return schema;
    }

    private static ObjectNode wrapped(String name, Class<?> record) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("type", "object");
        node.put("additionalProperties", false);
        node.putArray("required").add(name);
        node.putObject("properties").set(name, components(record));
        return node;
    }

    private static ObjectNode components(Class<?> record) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("type", "object");
        node.put("additionalProperties", false);
        ArrayNode required = node.putArray("required");
        Set<String> always = always(record);
        ObjectNode properties = node.putObject("properties");
        for (RecordComponent component : record.getRecordComponents()) {
            properties.set(component.getName(), kind(component.getGenericType()));
            if (always.contains(component.getName())) {
                required.add(component.getName());
            }
        }
        return node;
    }

    /** Returns the components that every constructor takes: what a shorter one supplies may be left out. */
    private static Set<String> always(Class<?> record) {
        Set<String> names = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Constructor<?> constructor : record.getConstructors()) {
            names.retainAll(Arrays.stream(constructor.getParameters())
                    .map(parameter -> parameter.getName())
                    .toList());
        }
        return names;
    }

    private static ObjectNode kind(Type type) {
        if (type instanceof ParameterizedType several) {
            ObjectNode node = Json.MAPPER.createObjectNode();
            node.put("type", "array");
            node.put("uniqueItems", true);
            node.set("items", kind(several.getActualTypeArguments()[0]));
            return node;
        }
        ObjectNode node = Json.MAPPER.createObjectNode();
        Class<?> target = (Class<?>) type;
        if (target.isEnum()) {
            ArrayNode constants = node.putArray("enum");
            for (Object constant : target.getEnumConstants()) {
                constants.add(((Enum<?>) constant).name());
            }
            return node;
        }
        if (target == LocalDate.class) {
            return text(DAY, "A day.");
        } else if (target == LocalDateTime.class) {
            return text(MOMENT, "A day and an hour, local time of Peru.");
        } else if (target == YearMonth.class) {
            return text(MONTH, "A month.");
        } else if (target == Period.class) {
            return text(PERIOD, "Two days, both included, or a month.");
        } else if (target == BigDecimal.class) {
            node.putArray("type").add("number").add("string");
        } else if (target == int.class) {
            node.put("type", "integer");
        } else if (target == boolean.class) {
            node.put("type", "boolean");
        } else {
            node.put("type", "string");
        }
        return node;
    }

    private static ObjectNode text(String pattern, String description) {
        return Json.MAPPER
                .createObjectNode()
                .put("type", "string")
                .put("pattern", pattern)
                .put("description", description);
    }
}
