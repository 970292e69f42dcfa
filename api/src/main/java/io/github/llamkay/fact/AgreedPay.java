package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A fixed monthly amount agreed from a day on: basic pay, the family allowance as paid, a fixed bonus. A later fact of the
 * same concept and name replaces it from its own day; 0 ends it.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param concept the pay concept
 * @param name the name on the payslip; tells apart several items of one concept
 * @param monthly PEN a month, 0 or more
 * @param from the first day on which the amount is in force
 */
public record AgreedPay(String employment, Concept concept, String name, BigDecimal monthly, LocalDate from)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param concept the pay concept
     * @param name the name on the payslip; tells apart several items of one concept
     * @param monthly PEN a month, 0 or more
     * @param from the first day on which the amount is in force
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public AgreedPay {
        Checks.id("AgreedPay.employment", employment);
        Checks.present("AgreedPay.concept", concept);
        Checks.id("AgreedPay.name", name);
        Checks.money("AgreedPay.monthly", monthly);
        Checks.date("AgreedPay.from", from);
    }

    /**
     * States an amount under the concept's own name.
     *
     * @param employment the id of the employment
     * @param concept the pay concept
     * @param monthly PEN a month, 0 or more
     * @param from the first day on which the amount is in force
     */
    public AgreedPay(String employment, Concept concept, BigDecimal monthly, LocalDate from) {
        this(employment, concept, Checks.present("AgreedPay.concept", concept).name(), monthly, from);
    }
}
