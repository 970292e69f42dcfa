package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A wage and the day on which the parties agreed that it is paid.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param period what the wage is for
 * @param amount PEN, 0 or more
 * @param on the day agreed
 */
public record AgreedPayDay(String employment, Period period, BigDecimal amount, LocalDate on)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param period what the wage is for
     * @param amount PEN, 0 or more
     * @param on the day agreed
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public AgreedPayDay {
        Checks.id("AgreedPayDay.employment", employment);
        Checks.present("AgreedPayDay.period", period);
        Checks.money("AgreedPayDay.amount", amount);
        Checks.date("AgreedPayDay.on", on);
    }
}
