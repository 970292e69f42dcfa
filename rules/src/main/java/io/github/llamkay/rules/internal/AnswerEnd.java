package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the phase for answering a record of infringement ended: that of the answer or, without one in time, the
 * last day of the term.
 *
 * @param term the term
 * @param day the day
 */
public record AnswerEnd(AnswerTerm term, LocalDate day) implements Derived {

    @Override
    public EmployerFile file() {
        return term.file();
    }

    @Override
    public Period period() {
        return term.period();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("procedure", term.procedure(), "day", day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
