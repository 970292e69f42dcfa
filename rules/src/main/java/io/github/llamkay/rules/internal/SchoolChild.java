package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Map;

/**
 * A child of a construction worker for whom the school allowance is due in a calendar year.
 *
 * @param file the employment
 * @param child the child
 * @param year the days of the calendar year in which the employment stood
 * @param months months of it in which the child gave the right, 1 to 12
 */
public record SchoolChild(EmploymentFile file, String child, Period year, int months) implements Derived {

    private static final int MONTHS_OF_YEAR = 12;

    /** {@return whether the child gave the right in the whole calendar year} */
    public boolean whole() {
        return months == MONTHS_OF_YEAR;
    }

    @Override
    public Period period() {
        return year;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("child", child, "months", months);
    }
}
