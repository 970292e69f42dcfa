package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.WeeklySchedule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The value of an hour in a month with overtime. Equal only when the same.
 *
 * @param month the month
 * @param pay the remuneration on its last day
 * @param schedule the ordinary week, whose average day divides the value of a day
 */
public record OvertimeValue(OvertimeMonth month, FixedPay pay, WeeklySchedule schedule) implements Derived {

    @Override
    public EmploymentFile file() {
        return month.file();
    }

    @Override
    public Period period() {
        return month.period();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("base", pay.total());
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
