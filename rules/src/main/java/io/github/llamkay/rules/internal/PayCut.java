package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.AgreedPay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A day on which the agreed pay fell.
 *
 * @param on the first day of the lower pay
 * @param before PEN a month until the eve
 * @param after PEN a month from the day on
 * @param items the amounts in force before and after
 */
public record PayCut(LocalDate on, BigDecimal before, BigDecimal after, List<AgreedPay> items) implements Bundle {

    @Override
    public List<?> parts() {
        return items;
    }
}
