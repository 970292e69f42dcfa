package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The average hours of a working day.
 *
 * @param file the employment
 * @param weekly ordinary hours a week
 * @param average hours a day, exact
 */
public record DailyHours(EmploymentFile file, BigDecimal weekly, Ratio average) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of(
                "weekly", weekly.toPlainString(), "hours", average.toCentimos().toPlainString());
    }
}
