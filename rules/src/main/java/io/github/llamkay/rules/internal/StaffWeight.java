package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.QuotaStaff;

/**
 * What the workers of a row weigh in the yearly count.
 *
 * @param quotaYear the year
 * @param row the workers
 * @param weight 360ths of a worker of the whole year, of all of them
 * @param certifiedWeight 360ths of a worker of the whole year, of those who hold a certificate of disability
 */
public record StaffWeight(QuotaYear quotaYear, QuotaStaff row, long weight, long certifiedWeight) implements Derived {

    @Override
    public EmployerFile file() {
        return quotaYear.file();
    }

    @Override
    public Period period() {
        return quotaYear.period();
    }
}
