package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Sector;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The quota of a year beside the workers with disabilities that the employer had.
 *
 * @param base the number of workers of the year
 * @param required how many with disabilities the quota asks for, to one decimal
 * @param held how many there were, weighted by the time that each worked, to one decimal
 */
public record QuotaResult(QuotaBase base, BigDecimal required, BigDecimal held) implements Derived {

    @Override
    public EmployerFile file() {
        return base.file();
    }

    @Override
    public Period period() {
        return base.period();
    }

    /** {@return the year} */
    public QuotaYear quotaYear() {
        return base.quotaYear();
    }

    /** {@return the calendar year} */
    public int year() {
        return base.quotaYear().year();
    }

    /** {@return the sector of the employer} */
    public Sector sector() {
        return base.sector();
    }

    /** {@return whether as many were held as required, or more} */
    public boolean met() {
        return held.compareTo(required) >= 0;
    }

    /** Returns the numbers as text: they are not money. */
    @Override
    public Map<String, Object> values() {
        return Map.of(
                "year", Integer.toString(year()),
                "base", base.workers().toPlainString(),
                "required", required.toPlainString(),
                "held", held.toPlainString(),
                "lacking", required.subtract(held).toPlainString());
    }
}
