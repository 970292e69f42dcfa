package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Fact;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The interest on a part of the profits that was demanded in writing and paid late.
 *
 * @param from the day from which it runs: the last day to pay, or the day of the demand when later
 * @param amount the interest, null when a factor is missing
 * @param missing the days whose factor is missing
 * @param facts the demand, the payments and the factors
 */
public record ProfitInterest(LocalDate from, @Nullable Amount amount, List<LocalDate> missing, List<Fact> facts)
        implements Bundle {

    /** {@return whether the interest is known and above 0} */
    public boolean earned() {
        Amount known = amount;
        return known != null && known.value().signum() > 0;
    }

    @Override
    public List<?> parts() {
        return facts;
    }
}
