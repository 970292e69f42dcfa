package io.github.llamkay.rules.internal;

import io.github.llamkay.finding.Step;
import java.math.BigDecimal;
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
}
