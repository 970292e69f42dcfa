package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Right;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draft of an eligibility; derive rules insert it, and grant rules rest on it.
 *
 * @param file the employment or employer
 * @param right the right or faculty
 * @param eligible whether it is open
 * @param period what it is for, null when it is not tied to a period
 * @param values values that its words may name
 */
public record Open(
        SubjectFile file,
        Right right,
        boolean eligible,
        @Nullable Period period,
        Map<String, Object> values) implements Derived {

    /**
     * Drafts an eligibility without a period.
     *
     * @param file the employment or employer
     * @param right the right or faculty
     * @param eligible whether it is open
     */
    public Open(SubjectFile file, Right right, boolean eligible) {
        this(file, right, eligible, null, Map.of());
    }

    /**
     * Tells whether one of the values that its words may name is a given one.
     *
     * @param name the name of the value
     * @param value the value
     * @return whether it is
     */
    public boolean about(String name, Object value) {
        return value.equals(values.get(name));
    }

    @Override
    public String variant() {
        return eligible ? "" : "NO";
    }
}
