package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.DayKind;
import io.github.llamkay.finding.Deadline;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draft of an entitlement to days.
 *
 * @param file the employment
 * @param benefit what is due
 * @param period what it is for
 * @param count how many days
 * @param kind calendar or working days
 * @param due by when they must be granted, null when the law sets no day
 */
public record DueDays(
        EmploymentFile file,
        Benefit benefit,
        Period period,
        int count,
        DayKind kind,
        @Nullable Deadline due) implements Derived {

    @Override
    public Map<String, Object> values() {
        return Map.of("days", count);
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
