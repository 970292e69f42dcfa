package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Deadline;
import java.time.LocalDate;

/**
 * An arbitrary dismissal of which the indemnity of the general regime is to be told. Equal only when the same.
 *
 * @param file the employment
 * @param decision the decision that grants the indemnity
 * @param termEnd the last day of the fixed term; of an indefinite contract, the last day of service
 * @param due by when the indemnity is to be paid
 */
public record Dismissal(EmploymentFile file, String decision, LocalDate termEnd, Deadline due) implements Derived {

    /** {@return the last day of service} */
    public LocalDate lastDay() {
        LocalDate end = file.end();
        return end == null ? file.asOf() : end;
    }

    /** {@return the last day of service, as a period} */
    @Override
    public Period period() {
        return new Period(lastDay(), lastDay());
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
