package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.ProfitYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an employer shares the profits of a fiscal year, and how much. Equal only when the same.
 *
 * @param file the employer
 * @param year the fiscal year
 * @param ground why it does or does not
 * @param pool PEN shared among all workers, 0 when there is no profit or no duty
 */
public record ProfitDuty(EmployerFile file, ProfitYear year, Ground ground, BigDecimal pool) implements Derived {

    /** Why an employer shares its profits or does not. */
    public enum Ground {
        /** It is obliged. */
        OBLIGED,
        /** Its form is exempt. */
        EXEMPT_FORM,
        /** It has too few workers. */
        FEW_WORKERS,
        /** It has no income of the third category. */
        NO_BUSINESS_INCOME
    }

    /**
     * Drafts that an employer shares nothing.
     *
     * @param file the employer
     * @param year the fiscal year
     * @param ground why
     * @return the derived fact
     */
    public static ProfitDuty none(EmployerFile file, ProfitYear year, Ground ground) {
        return new ProfitDuty(file, year, ground, BigDecimal.ZERO);
    }

    /** {@return whether the employer is obliged} */
    public boolean obliged() {
        return ground == Ground.OBLIGED;
    }

    /** {@return whether there is something to share} */
    public boolean shares() {
        return pool.signum() > 0;
    }

    @Override
    public Period period() {
        return new Period(LocalDate.of(year.year(), 1, 1), LocalDate.of(year.year(), 12, 31));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
