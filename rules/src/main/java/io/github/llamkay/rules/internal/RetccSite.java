package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.ConstructionWork;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.SiteWork;
import java.time.LocalDate;
import java.util.Map;

/**
 * A construction work in a region where RETCC is in operation, on which the worker works.
 *
 * @param file the employment
 * @param site the worker's work on it
 * @param work the construction work
 * @param period the days of it under review
 */
public record RetccSite(EmploymentFile file, SiteWork site, ConstructionWork work, Period period) implements Derived {

    /** {@return the day whose law governs} */
    public LocalDate law() {
        return file.law(period.from());
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("work", work.work(), "region", work.region());
    }
}
