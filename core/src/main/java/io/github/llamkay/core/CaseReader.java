package io.github.llamkay.core;

import io.github.llamkay.InvalidFactException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads cases from trees of plain maps, lists, texts, numbers and booleans, as any reader of JSON or YAML gives them:
 * {@code {"asOf": "2017-07-20", "since": "2017-01-01", "facts": [{"Employment": {"id": "e1", ...}}, ...]}}. A fact is a map whose
 * only key is the simple name of its record; its components have their own names, as {@link FactReader} reads them. {@code since}
 * may be left out: the case then looks back six months. All these names are stable.
 *
 * <p>Let the reader give numbers as {@link java.math.BigDecimal} where it can: a {@code double} is read by its shortest decimal
 * form, in which {@code 1200.00} is {@code 1200.0}. Thread-safe.
 */
public final class CaseReader {

    private static final List<String> KEYS = List.of("asOf", "since", "facts");
    private static final int LONGEST_SHOWN = 80;

    private final List<CaseProblem> problems = new ArrayList<>();

    private CaseReader() {}

    /**
     * Reads a case.
     *
     * @param tree a map with {@code asOf} and {@code facts}; anything else, such as a list or null, is refused as any other problem
     * @return the case
     * @throws UnreadableCaseException with all its problems: a key that no case has, a day that is none, a fact that is not known,
     *     lacks a component or has a value that cannot be. Whether its facts fit together is checked when it is assessed
     */
    public static LabourCase read(@Nullable Object tree) {
        CaseReader reader = new CaseReader();
        LabourCase labourCase = reader.labourCase(tree);
        if (labourCase == null) {
            throw new UnreadableCaseException(reader.problems);
        }
        return labourCase;
    }

    private @Nullable LabourCase labourCase(@Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            problem("", shown(tree), "an object with asOf and facts");
            return null;
        }
        Map<String, @Nullable Object> given = named(map);
        given.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> problem(pointer(key), "not a key of a case", "asOf, since or facts"));
        LocalDate asOf = day(given, "asOf", true);
        LocalDate since = day(given, "since", false);
        List<Fact> facts = facts(given);
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
            problem("", refused);
            return null;
        }
    }

    private @Nullable LocalDate day(Map<String, @Nullable Object> given, String key, boolean needed) {
        Object value = given.get(key);
        if (!given.containsKey(key)) {
            if (needed) {
                problem(pointer(key), "missing", "a day such as \"2017-07-20\"");
            }
        } else if (value instanceof LocalDate day) {
            return day;
        } else if (value instanceof String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException notADay) {
                problem(pointer(key), shown(text), "a day such as 2017-07-20");
            }
        } else {
            problem(pointer(key), shown(value), "a day such as \"2017-07-20\"");
        }
        return null;
    }

    private List<Fact> facts(Map<String, @Nullable Object> given) {
        Object value = given.get("facts");
        if (!(value instanceof List<?> items)) {
            problem("/facts", given.containsKey("facts") ? shown(value) : "missing", "an array of facts");
            return List.of();
        }
        List<Fact> facts = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Fact fact = fact("/facts/" + i, items.get(i));
            if (fact != null) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private @Nullable Fact fact(String at, @Nullable Object item) {
        if (!(item instanceof Map<?, ?> map) || map.size() != 1) {
            problem(at, shown(item), "an object with one key, the name of a fact, such as {\"Employment\": {...}}");
            return null;
        }
        Map.Entry<String, @Nullable Object> entry =
                named(map).entrySet().iterator().next();
        String type = entry.getKey();
        String within = at + pointer(type);
        if (!FactReader.types().containsKey(type)) {
            problem(within, "not a fact", "one of " + String.join(", ", FactReader.typeNames()));
            return null;
        }
        if (!(entry.getValue() instanceof Map<?, ?> values)) {
            problem(within, shown(entry.getValue()), "an object with the components of " + type);
            return null;
        }
        Map<String, @Nullable Object> components = named(values);
        for (Map.Entry<String, @Nullable Object> component : components.entrySet()) {
            if (!isPlain(component.getValue())) {
                problem(
                        within + pointer(component.getKey()),
                        shown(component.getValue()),
                        "a text, a number, true, false, or an array of these; what is not known is left out");
                return null;
            }
        }
        try {
            return FactReader.read(type, components);
        } catch (InvalidFactException refused) {
            problem(within, refused);
            return null;
        }
    }

    private static boolean isPlain(@Nullable Object value) {
        return value instanceof Collection<?> items ? items.stream().allMatch(CaseReader::isOne) : isOne(value);
    }

    private static boolean isOne(@Nullable Object value) {
        return value != null && !(value instanceof Map) && !(value instanceof Collection);
    }

    /** Adds what a fact or the case refuses: "AgreedPay.monthly" is "/monthly"; several missing components are told in the value. */
    private void problem(String within, InvalidFactException refused) {
        int dot = refused.component().indexOf('.');
        String component = refused.component().substring(dot + 1);
        if (component.contains(",")) {
            problem(within, refused.value() + ": " + component, refused.expected());
        } else {
            problem(dot < 0 ? within : within + pointer(component), refused.value(), refused.expected());
        }
    }

    private void problem(String pointer, String value, String expected) {
        problems.add(new CaseProblem(pointer, value, expected));
    }

    private static Map<String, @Nullable Object> named(Map<?, ?> map) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }

    private static String pointer(String key) {
        return "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** Returns a value as JSON, in short; of what is nested, only its keys. */
    private static String shown(@Nullable Object value) {
        String text = value instanceof Map<?, ?> map
                ? map.keySet().stream().map(key -> "\"" + key + "\": ...").collect(Collectors.joining(", ", "{", "}"))
                : value instanceof Collection<?> items
                        ? items.stream().map(CaseReader::shownItem).collect(Collectors.joining(", ", "[", "]"))
                        : shownItem(value);
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
    }

    private static String shownItem(@Nullable Object item) {
        return item instanceof Map
                ? "{...}"
                : item instanceof Collection
                        ? "[...]"
                        : item instanceof String ? "\"" + item + "\"" : String.valueOf(item);
    }
}
