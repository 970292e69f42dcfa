package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many days of pay the leave of a whole year is worth.
 *
 * @param file the employment
 * @param days days of pay, out of the thirty of a month
 */
public record LeaveShare(EmploymentFile file, int days) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("days", days);
    }
}
