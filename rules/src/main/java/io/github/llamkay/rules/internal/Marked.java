package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Status;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draft of a classification.
 *
 * @param file the employment or employer
 * @param status the status
 * @param period what it is for, null when it is not tied to a period
 * @param values values that its words may name
 */
public record Marked(
        SubjectFile file, Status status, @Nullable Period period, Map<String, Object> values) implements Derived {

    /**
     * Tells whether its words name something of the caller's.
     *
     * @param id the id of the caller's
     * @return whether it is among the values
     */
    public boolean about(String id) {
        return values.containsValue(id);
    }

    @Override
    public String variant() {
        return status.name();
    }
}
