package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A line of the payroll (planilla) of one month: what the worker received for a concept. It serves the concepts whose amount
 * varies or that are paid at intervals; fixed amounts are stated by {@link AgreedPay}.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param concept the pay concept
 * @param name the name on the payslip; tells apart several items of one concept
 * @param month the payroll month
 * @param amount PEN received, 0 or more
 */
public record PayItem(String employment, Concept concept, String name, YearMonth month, BigDecimal amount)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param concept the pay concept
     * @param name the name on the payslip; tells apart several items of one concept
     * @param month the payroll month
     * @param amount PEN received, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PayItem {
        Checks.id("PayItem.employment", employment);
        Checks.present("PayItem.concept", concept);
        Checks.id("PayItem.name", name);
        Checks.month("PayItem.month", month);
        Checks.money("PayItem.amount", amount);
    }

    /**
     * States a line under the concept's own name.
     *
     * @param employment the id of the employment
     * @param concept the pay concept
     * @param month the payroll month
     * @param amount PEN received, 0 or more
     */
    public PayItem(String employment, Concept concept, YearMonth month, BigDecimal amount) {
        this(employment, concept, Checks.present("PayItem.concept", concept).name(), month, amount);
    }
}
