package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Period;
import java.math.BigDecimal;
import java.util.List;

/**
 * A month under review, worked whole, and the fixed pay in force at its end.
 *
 * @param month the calendar month
 * @param pay PEN agreed, items that are no pay for work left out
 * @param items the amounts that make it up
 */
public record WageMonth(Period month, BigDecimal pay, List<AgreedPay> items) implements Bundle {

    @Override
    public List<?> parts() {
        return items;
    }
}
