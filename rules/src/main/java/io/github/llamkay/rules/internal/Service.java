package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;

/**
 * Service within a window.
 *
 * @param window the benefit and semester
 * @param months whole months
 * @param days days beyond the whole months; 0 where only whole months count
 */
public record Service(PayWindow window, int months, int days) implements Derived {

    @Override
    public EmploymentFile file() {
        return window.file();
    }

    @Override
    public Period period() {
        return window.period();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("months", months, "days", days);
    }
}
