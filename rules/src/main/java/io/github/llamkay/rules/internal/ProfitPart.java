package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.ProfitWork;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A worker's part of the profits of a fiscal year. Equal only when the same.
 *
 * @param file the employment
 * @param duty the employer's duty
 * @param work what the worker did and earned
 * @param amount the part
 */
public record ProfitPart(EmploymentFile file, ProfitDuty duty, ProfitWork work, Amount amount) implements Derived {

    @Override
    public Period period() {
        return duty.period();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("amount", amount.value());
    }

    /** {@return whether the worker's ordinary day is shorter than the longest of the company} */
    public boolean shortDay() {
        return work.dailyHours().compareTo(duty.year().fullDay()) < 0;
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
