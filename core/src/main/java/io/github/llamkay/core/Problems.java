package io.github.llamkay.core;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What does not fit together in one case: each problem once, where it was first found. */
final class Problems {

    private final LocalDate asOf;
    private final Set<String> found = new LinkedHashSet<>();

    Problems(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Returns the as-of date of the case. */
    LocalDate asOf() {
        return asOf;
    }

    /** Returns the problems, in the order in which they were found. */
    List<String> found() {
        return List.copyOf(found);
    }

    /** Adds a problem: the component at fault, its value, and what is expected of it. */
    void add(String component, Object value, String expected) {
        found.add(component + " is " + value + "; expected " + expected);
    }

    /** Expects a day not after the as-of date. */
    void notFuture(String component, LocalDate day) {
        if (day.isAfter(asOf)) {
            add(component, day, "a day not after the as-of date " + asOf + "; maybe ask as of the later day");
        }
    }

    /** Expects a day not before another one. */
    void notBefore(String component, LocalDate day, String otherComponent, LocalDate other) {
        if (day.isBefore(other)) {
            add(component, day, "a day not before " + otherComponent + ", which is " + other);
        }
    }
}
