package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A registered microenterprise sold more than its ceiling in two consecutive years.
 *
 * @param file the employer
 * @param second the second of the two years
 * @param figures the ceilings
 */
public record AboveCeiling(SubjectFile file, int second, List<Figure> figures) implements Derived {

    @Override
    public Period period() {
        return new Period(LocalDate.of(second - 1, 1, 1), LocalDate.of(second, 12, 31));
    }

    /** {@return the day whose law governs} */
    public LocalDate law() {
        return file.law(LocalDate.of(second, 12, 31));
    }

    /**
     * Tells whether the case stands in the years of grace.
     *
     * @param years calendar years of grace
     * @return whether the as-of date is in one of them
     */
    public boolean inGrace(int years) {
        return file.asOf().getYear() - second <= years;
    }

    /**
     * Returns the last year of grace.
     *
     * @param years calendar years of grace
     * @return the calendar year
     */
    public int lastYear(int years) {
        return second + years;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("first", second - 1, "second", second);
    }
}
