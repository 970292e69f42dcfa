package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.time.LocalDate;
import java.util.Map;

/**
 * The term in which the labour inspection may determine an infringement.
 *
 * @param file the employer
 * @param infringement the id of the infringement
 * @param start the day from which it runs
 * @param years its length
 * @param day the day of the determination or, without one, the as-of date
 * @param determined whether the infringement was determined
 */
public record Limitation(
        EmployerFile file, String infringement, LocalDate start, int years, LocalDate day, boolean determined)
        implements Derived {

    /** {@return the last day on which the infringement may be determined} */
    public LocalDate last() {
        return start.plusYears(years);
    }

    /** {@return whether the day is in time} */
    public boolean timely() {
        return !day.isAfter(last());
    }

    @Override
    public Period period() {
        return new Period(start, last());
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("infringement", infringement, "years", years, "last", last(), "day", day);
    }
}
