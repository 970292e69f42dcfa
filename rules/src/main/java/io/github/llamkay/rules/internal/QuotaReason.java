package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;

/**
 * A technical reason or a risk made it specially difficult to take workers with disabilities in a year.
 *
 * @param quotaYear the year
 */
public record QuotaReason(QuotaYear quotaYear) implements Derived {

    @Override
    public EmployerFile file() {
        return quotaYear.file();
    }

    @Override
    public Period period() {
        return quotaYear.period();
    }
}
