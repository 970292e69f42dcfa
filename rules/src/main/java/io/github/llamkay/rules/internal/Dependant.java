package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;

/**
 * A child of the worker who qualifies for the family allowance (section VII).
 *
 * @param file the employment
 * @param child the caller's id of the child
 * @param period the days on which the child qualifies
 */
public record Dependant(EmploymentFile file, String child, Period period) implements Derived {

    @Override
    public Map<String, Object> values() {
        return Map.of("child", child);
    }
}
