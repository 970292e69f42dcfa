package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Deadline;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draft of an entitlement to money. The judge phase compares it with the payments, when it has a deadline.
 *
 * @param file the employment
 * @param benefit what is due
 * @param period what it is for
 * @param amount how much
 * @param due by when, null when the law sets no day
 */
public record Due(
        EmploymentFile file,
        Benefit benefit,
        Period period,
        Amount amount,
        @Nullable Deadline due) implements Derived {

    /** {@return PEN due} */
    public BigDecimal value() {
        return amount.value();
    }

    /** {@return the fact type that tells whether it was paid} */
    public String evidence() {
        return benefit == Benefit.CTS ? "CtsDeposit" : "Payment";
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("amount", amount.value());
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
