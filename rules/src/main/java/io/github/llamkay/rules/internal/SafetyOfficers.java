package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Fact;
import java.util.List;

/**
 * What tells that a committee, or someone else who answers for safety and health at work, is in office.
 *
 * @param parts the facts
 */
public record SafetyOfficers(List<Fact> parts) implements Bundle {

    /**
     * Copies the list.
     *
     * @param parts the facts
     */
    public SafetyOfficers {
        parts = List.copyOf(parts);
    }
}
