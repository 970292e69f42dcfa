package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A wage and the day on which it is paid, as the parties or the custom of the company set it.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param period what it is for, a month or a part of one
 * @param amount PEN, 0 or more
 * @param due the day of payment
 */
public record WageDue(String employment, Period period, BigDecimal amount, LocalDate due) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param period what it is for, a month or a part of one
     * @param amount PEN, 0 or more
     * @param due the day of payment
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WageDue {
        Checks.id("WageDue.employment", employment);
        Checks.present("WageDue.period", period);
        Checks.money("WageDue.amount", amount);
        Checks.date("WageDue.due", due);
    }
}
