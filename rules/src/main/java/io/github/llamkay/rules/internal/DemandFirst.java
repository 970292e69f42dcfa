package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.HostileConduct;
import io.github.llamkay.fact.Period;
import java.time.LocalDate;
import java.util.Map;

/**
 * A hostile act over which a written demand must come before a lawsuit.
 *
 * @param file the employment
 * @param conduct the act
 * @param period what it was about
 */
public record DemandFirst(EmploymentFile file, HostileConduct conduct, Period period) implements Derived {

    /** {@return its first day} */
    public LocalDate on() {
        return period.from();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("conduct", conduct);
    }

    @Override
    public String variant() {
        return "FIRST";
    }
}
