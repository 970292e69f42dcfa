package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Concept;
import io.github.llamkay.finding.Step;
import java.math.BigDecimal;
import java.util.List;

/**
 * The monthly pay of a household worker in force on a day: what was agreed, or the payroll lines of the month. Food and
 * lodging are no part of it (XVI.G.8).
 *
 * @param amount PEN a month
 * @param parts the facts that state it
 */
public record MonthlyPay(BigDecimal amount, List<?> parts) implements Bundle {

    /** {@return the first step of what is reckoned on it} */
    public Step step() {
        return new Step(
                Concept.BASIC_PAY.titleEs().replace("básica", "mensual"),
                "Monthly pay",
                "{0}",
                List.of(amount),
                amount);
    }
}
