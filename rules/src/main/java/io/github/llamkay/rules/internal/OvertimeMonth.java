package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days of a month with overtime. Equal only when the same.
 *
 * @param file the employment
 * @param period the calendar month
 * @param days the days, the earliest first
 */
public record OvertimeMonth(EmploymentFile file, Period period, List<OvertimeDay> days) implements Derived {

    /** {@return hours of overtime in all} */
    public BigDecimal hours() {
        return days.stream().map(day -> day.worked().overtime()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return whether it ended by the as-of date} */
    public boolean ended() {
        return !period.to().isAfter(file.asOf());
    }

    /** {@return the days to be paid in money, for which no rest was agreed in writing} */
    public List<OvertimeDay> payable() {
        return days.stream().filter(day -> day.proven() && !day.compensable()).toList();
    }

    /** {@return the days whose term to take the agreed rest has passed with hours left} */
    public List<OvertimeDay> expired() {
        return days.stream()
                .filter(day ->
                        day.proven() && day.expired(file.asOf()) && day.left().signum() > 0)
                .toList();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("hours", hours().stripTrailingZeros().toPlainString());
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
