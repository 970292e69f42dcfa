package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.HostileConduct;
import io.github.llamkay.fact.Period;
import java.time.LocalDate;
import java.util.Map;

/**
 * An act of the employer that is hostile, nothing justifying it.
 *
 * @param file the employment
 * @param conduct what was done
 * @param period what it was about
 * @param on the day
 */
public record Hostility(EmploymentFile file, HostileConduct conduct, Period period, LocalDate on) implements Derived {

    @Override
    public Map<String, Object> values() {
        return Map.of("on", on);
    }

    @Override
    public String variant() {
        return "HOSTILE";
    }
}
