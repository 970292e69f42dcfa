package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.time.LocalDate;
import java.util.Map;

/**
 * A year of service, from the hiring day or an anniversary, and the year that follows it, in which its leave is granted.
 *
 * @param file the employment
 * @param period the year of service
 * @param entitledOn the first day after it: the anniversary on which the right arises
 * @param grantBy the last day of the year that follows
 * @param complete whether the year was served whole
 */
public record LeaveYear(EmploymentFile file, Period period, LocalDate entitledOn, LocalDate grantBy, boolean complete)
        implements Derived {

    /** {@return the first day of the year of service} */
    public LocalDate start() {
        return period.from();
    }

    /** {@return the day whose law governs the right: that on which it arises, for a running year the as-of date} */
    public LocalDate law() {
        return file.law(entitledOn.isAfter(file.asOf()) ? file.asOf() : entitledOn);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("entitledOn", entitledOn, "grantBy", grantBy);
    }
}
