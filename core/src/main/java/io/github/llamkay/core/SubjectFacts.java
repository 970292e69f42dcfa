package io.github.llamkay.core;

import io.github.llamkay.fact.Fact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The facts of one subject, an employment, an employer or an election, and what is asked of many of their types alike. What
 * does not fit goes to the problems of the case.
 */
final class SubjectFacts {

    private final Map<Class<?>, List<Fact>> byType;
    private final Problems problems;

    SubjectFacts(Map<Class<?>, List<Fact>> byType, Problems problems) {
        this.byType = byType;
        this.problems = problems;
    }

    /** Returns the as-of date of the case. */
    LocalDate asOf() {
        return problems.asOf();
    }

    /** Returns the facts of each type, the types in the order in which the case first states them. */
    Collection<List<Fact>> lists() {
        return byType.values();
    }

    /** Returns the facts of a type, in the order in which the case states them. */
    @SuppressWarnings("unchecked") // The list of a type holds facts of that type alone.
    <T extends Fact> List<T> all(Class<T> type) {
        return (List<T>) byType.getOrDefault(type, List.of());
    }

    /** Returns whether there is a fact of a type. */
    boolean has(Class<? extends Fact> type) {
        return byType.containsKey(type);
    }

    /** Returns the ids that the facts of a type have. */
    <T extends Fact> Set<String> ids(Class<T> type, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        all(type).forEach(fact -> ids.add(id.apply(fact)));
        return ids;
    }

    /** Returns a key within the quotes in which a problem shows it. */
    static <T extends Fact> Function<T, String> quoted(Function<T, String> key) {
        return fact -> "'" + key.apply(fact) + "'";
    }

    /** Expects no two facts of a type with the same key. */
    <T extends Fact> void once(Class<T> type, Function<T, ?> key, String component, String expected) {
        List<T> facts = all(type);
        if (facts.size() > 1) {
            Set<String> known = new HashSet<>();
            for (T fact : facts) {
                String value = String.valueOf(key.apply(fact));
                if (!known.add(value)) {
                    problems.add(component, value + " twice", expected);
                }
            }
        }
    }

    /** Expects each fact of a type to name a known id. */
    <T extends Fact> void refer(
            Class<T> type, Function<T, String> id, String component, Set<String> known, String expected) {
        for (T fact : all(type)) {
            refer(component, id.apply(fact), known, expected);
        }
    }

    /** Expects an id that is known. */
    void refer(String component, String id, Set<String> known, String expected) {
        if (!known.contains(id)) {
            problems.add(component, "'" + id + "'", expected);
        }
    }

    /** Expects each fact of a type to be of a day not after the as-of date. */
    <T extends Fact> void notFuture(Class<T> type, Function<T, LocalDate> day, String component) {
        for (T fact : all(type)) {
            problems.notFuture(component, day.apply(fact));
        }
    }

    /** Expects a day not after the as-of date. */
    void notFuture(String component, LocalDate day) {
        problems.notFuture(component, day);
    }

    /** Expects a day not before another one. */
    void notBefore(String component, LocalDate day, String otherComponent, LocalDate other) {
        problems.notBefore(component, day, otherComponent, other);
    }

    /** Adds a problem: the component at fault, its value, and what is expected of it. */
    void problem(String component, Object value, String expected) {
        problems.add(component, value, expected);
    }
}
