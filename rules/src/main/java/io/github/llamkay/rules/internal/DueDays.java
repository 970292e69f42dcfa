package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.DayKind;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Step;
import java.math.BigDecimal;
import java.util.List;
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
 * @param part the part of a day beyond them, from 0 to below 1
 * @param steps how the number was computed, none when the law states it
 */
public record DueDays(
        EmploymentFile file,
        Benefit benefit,
        Period period,
        int count,
        DayKind kind,
        @Nullable Deadline due,
        BigDecimal part,
        List<Step> steps)
        implements Derived {

    /**
     * Drafts an entitlement to whole days.
     *
     * @param file the employment
     * @param benefit what is due
     * @param period what it is for
     * @param count how many days
     * @param kind calendar or working days
     * @param due by when they must be granted, null when the law sets no day
     */
    public DueDays(
            EmploymentFile file, Benefit benefit, Period period, int count, DayKind kind, @Nullable Deadline due) {
        this(file, benefit, period, count, kind, due, BigDecimal.ZERO, List.of());
    }

    @Override
    public Map<String, Object> values() {
        return Map.of(
                "days",
                part.signum() == 0 ? count : part.add(BigDecimal.valueOf(count)).toPlainString());
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
