package io.github.llamkay.core;

import io.github.llamkay.InvalidFactException;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Period;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of names and plain values, as a YAML, JSON or CSV reader gives them. Any fact of the API can be read, by the
 * simple name of its record and the names of its components; components that a shorter constructor of the record supplies
 * may be left out.
 *
 * <p>Values are text ({@code 2017-07-15}, {@code 2017-07-15T16:00}, {@code 1200.00}, {@code BASIC_PAY}), numbers, booleans
 * or lists of these; a period is text such as {@code 2017-01-01/2017-06-30} or {@code 2017-06}. Immutable and thread-safe.
 */
public final class FactReader {

    private static final Map<String, Class<?>> TYPES = types(Fact.class);

    private static final int LONGEST_NUMBER = 30;

    private FactReader() {}

    private static Map<String, Class<?>> types(Class<?> sealed) {
        Map<String, Class<?>> types = new TreeMap<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                types.putAll(types(permitted));
            } else {
                types.put(permitted.getSimpleName(), permitted);
            }
        }
        return types;
    }

    /**
     * Returns the names of the facts that can be read.
     *
     * @return simple names, in alphabetical order
     */
    public static Set<String> typeNames() {
        return new LinkedHashSet<>(TYPES.keySet());
    }

    /**
     * Returns the facts that can be read.
     *
     * @return their records by simple name, in alphabetical order, unmodifiable
     */
    public static Map<String, Class<?>> types() {
        return Collections.unmodifiableMap(TYPES);
    }

    /**
     * Reads a fact.
     *
     * @param type the simple name of its record, as in {@code "AgreedPay"}
     * @param components its components by name
     * @return the fact
     * @throws InvalidFactException when the type or a component is not known, one is missing, or a value is not of its
     *     kind or out of bounds
     */
    public static Fact read(String type, Map<String, ?> components) {
        Class<?> record = type == null ? null : TYPES.get(type);
        if (record == null) {
            throw new InvalidFactException(
                    "Fact type", "'" + type + "'", "one of " + String.join(", ", TYPES.keySet()));
        }
        Constructor<?> constructor = constructor(record, components.keySet());
        Parameter[] parameters = constructor.getParameters();
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            String component = type + "." + parameters[i].getName();
            arguments[i] =
                    convert(component, components.get(parameters[i].getName()), parameters[i].getParameterizedType());
        }
        return make(constructor, arguments);
    }

    private static Constructor<?> constructor(Class<?> record, Set<String> given) {
        Map<Set<String>, Constructor<?>> byNames = new LinkedHashMap<>();
        Arrays.stream(record.getConstructors())
                .sorted(Comparator.comparing((Constructor<?> each) -> each.getParameterCount())
                        .reversed())
                .forEach(each -> byNames.put(names(each), each));
        Constructor<?> exact = byNames.get(given);
        if (exact != null) {
            return exact;
        }
        Set<String> all = byNames.keySet().iterator().next();
        for (String name : given) {
            if (!all.contains(name)) {
                throw new InvalidFactException(
                        record.getSimpleName() + "." + name, "not a component", "one of " + String.join(", ", all));
            }
        }
        Set<String> missing = new LinkedHashSet<>(all);
        missing.removeAll(given);
        throw new InvalidFactException(
                record.getSimpleName() + "." + String.join(", ", missing), "missing", "a value for each");
    }

    private static Set<String> names(Constructor<?> constructor) {
        return Arrays.stream(constructor.getParameters())
                .map(Parameter::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Fact make(Constructor<?> constructor, Object[] arguments) {
        try {
            return (Fact) constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("Making a " + constructor.getDeclaringClass(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Making a " + constructor.getDeclaringClass(), e);
        }
    }

    private static Object convert(String component, @Nullable Object value, Type type) {
        if (value == null) {
            throw new InvalidFactException(component, "null", "a value: what is not known is left out with its fact");
        }
        if (type instanceof ParameterizedType set) {
            Collection<?> items = value instanceof Collection<?> several ? several : List.of(value);
            Type itemType = set.getActualTypeArguments()[0];
            return items.stream()
                    .map(item -> convert(component, item, itemType))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        Class<?> target = (Class<?>) type;
        if (value instanceof Collection || value instanceof Map) {
            throw new InvalidFactException(component, "'" + value + "'", expected(target));
        }
        String text = text(value);
        try {
            if (target == String.class) {
                return text;
            } else if (target == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (target == LocalDateTime.class) {
                return LocalDateTime.parse(text);
            } else if (target == LocalTime.class) {
                return LocalTime.parse(text);
            } else if (target == YearMonth.class) {
                return YearMonth.parse(text);
            } else if (target == BigDecimal.class) {
                return new BigDecimal(text);
            } else if (target == int.class) {
                return new BigDecimal(text).intValueExact();
            } else if (target == Period.class) {
                return Period.parse(text);
            } else if (target == boolean.class && (text.equals("true") || text.equals("false"))) {
                return Boolean.valueOf(text);
            } else if (target.isEnum()) {
                return constant(target, text);
            }
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            InvalidFactException refused = new InvalidFactException(component, "'" + text + "'", expected(target));
            refused.initCause(e);
            throw refused;
        }
        throw new InvalidFactException(component, "'" + text + "'", expected(target));
    }

    /** Returns a value as text; a number of absurd size stays in its short form. */
    private static String text(Object value) {
        return value instanceof BigDecimal number && Math.abs((long) number.scale()) <= LONGEST_NUMBER
                ? number.toPlainString()
                : value.toString().trim();
    }

    private static Object constant(Class<?> target, String text) {
        return Arrays.stream(target.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static String expected(Class<?> target) {
        if (target.isEnum()) {
            return "one of "
                    + Arrays.stream(target.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return switch (target.getSimpleName()) {
            case "LocalDate" -> "a day such as 2017-07-15";
            case "LocalDateTime" -> "a day and hour such as 2017-07-15T16:00";
            case "LocalTime" -> "an hour such as 08:30";
            case "YearMonth" -> "a month such as 2017-07";
            case "BigDecimal" -> "a number such as 1200.00";
            case "int" -> "a whole number";
            case "boolean" -> "true or false";
            case "String" -> "a text";
            default -> "two days such as 2017-01-01/2017-06-30 or a month such as 2017-06";
        };
    }
}
