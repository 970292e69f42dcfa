package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Sector;
import java.math.BigDecimal;

/**
 * The number of workers of a year on which the quota is reckoned.
 *
 * @param quotaYear the year
 * @param workers weighted by the time that each worked, to one decimal
 */
public record QuotaBase(QuotaYear quotaYear, BigDecimal workers) implements Derived {

    @Override
    public EmployerFile file() {
        return quotaYear.file();
    }

    @Override
    public Period period() {
        return quotaYear.period();
    }

    /** {@return the sector of the employer} */
    public Sector sector() {
        return quotaYear.sector();
    }
}
