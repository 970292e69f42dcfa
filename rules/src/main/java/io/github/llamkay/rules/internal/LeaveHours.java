package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the working day is, on average, below the hours from which all benefits are due.
 *
 * @param file the employment
 * @param partTime whether it is below
 * @param average the average hours a day
 */
public record LeaveHours(EmploymentFile file, boolean partTime, BigDecimal average) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("hours", average.stripTrailingZeros().toPlainString());
    }
}
