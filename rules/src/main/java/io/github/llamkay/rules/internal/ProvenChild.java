package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.time.LocalDate;
import java.util.Map;

/**
 * A child who qualifies for the family allowance and whose existence the worker has proved to the employer.
 *
 * @param file the employment
 * @param child the caller's id of the child
 * @param on the day of the proof
 * @param period the days on which the child qualifies, from the proof on
 */
public record ProvenChild(EmploymentFile file, String child, LocalDate on, Period period) implements Derived {

    @Override
    public Map<String, Object> values() {
        return Map.of("child", child, "proved", on);
    }
}
