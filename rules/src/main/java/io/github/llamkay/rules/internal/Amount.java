package io.github.llamkay.rules.internal;

import io.github.llamkay.finding.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount with the steps that lead to it.
 *
 * @param value PEN, rounded to céntimos
 * @param steps enough to redo it by hand
 */
public record Amount(BigDecimal value, List<Step> steps) {

    /**
     * Copies the list.
     *
     * @param value PEN, rounded to céntimos
     * @param steps enough to redo it by hand
     */
    public Amount {
        steps = List.copyOf(steps);
    }

    /**
     * Returns a multiple of this amount, as where a collective agreement grants 45 days instead of 30.
     *
     * @param by what it is multiplied by, not negative
     * @param over what that is divided by, above 0
     * @param labelEs what is computed, in Spanish
     * @param labelEn what is computed, in English
     * @return the multiple, rounded HALF_UP to céntimos, its steps those of this amount and one more
     */
    public Amount times(BigDecimal by, BigDecimal over, String labelEs, String labelEn) {
        BigDecimal multiple = value.multiply(by).divide(over, 2, RoundingMode.HALF_UP);
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step(labelEs, labelEn, "{0} x {1} / {2}", List.of(value, by, over), multiple));
        return new Amount(multiple, all);
    }
}
