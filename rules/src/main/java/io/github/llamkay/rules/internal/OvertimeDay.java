package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.OvertimeProof;
import io.github.llamkay.fact.WorkedDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day with overtime, and the rest taken for it.
 *
 * @param worked the day
 * @param limit the last day to take the rest agreed in writing, null when none was
 * @param rested hours of rest taken for it by that day
 */
public record OvertimeDay(WorkedDay worked, @Nullable LocalDate limit, BigDecimal rested) {

    /** {@return whether its overtime is recorded or proven} */
    public boolean proven() {
        return worked.proof() != OvertimeProof.UNPROVEN;
    }

    /** {@return whether rest was agreed in writing} */
    public boolean compensable() {
        return limit != null;
    }

    /**
     * Tells whether the term to take the rest has passed.
     *
     * @param asOf the day of the question
     * @return whether there was one and it has
     */
    public boolean expired(LocalDate asOf) {
        return limit != null && limit.isBefore(asOf);
    }

    /** {@return hours that no rest has made up for} */
    public BigDecimal left() {
        return worked.overtime().subtract(rested).max(BigDecimal.ZERO);
    }
}
