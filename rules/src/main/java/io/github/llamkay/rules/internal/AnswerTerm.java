package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The term for answering (descargos) a record of infringement that was notified.
 *
 * @param file the employer
 * @param procedure the id of the procedure
 * @param notified the day of the notice
 * @param last the last day for answering
 */
public record AnswerTerm(EmployerFile file, String procedure, LocalDate notified, LocalDate last) implements Derived {

    @Override
    public Period period() {
        return new Period(notified, last);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("procedure", procedure, "notified", notified, "last", last);
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
