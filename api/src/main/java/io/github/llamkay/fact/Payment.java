package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A payment made of a benefit that the law times. Several payments of one benefit and period add up.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param benefit the benefit paid
 * @param period the period that the payment is for; it meets a benefit due whose period it overlaps
 * @param amount PEN paid before deductions, 0 or more; what was withheld is stated by {@link Deduction}
 * @param on the day of the payment
 */
public record Payment(String employment, Benefit benefit, Period period, BigDecimal amount, LocalDate on)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param benefit the benefit paid
     * @param period the period that the payment is for; it meets a benefit due whose period it overlaps
     * @param amount PEN paid, 0 or more
     * @param on the day of the payment
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Payment {
        Checks.id("Payment.employment", employment);
        Checks.present("Payment.benefit", benefit);
        Checks.present("Payment.period", period);
        Checks.money("Payment.amount", amount);
        Checks.date("Payment.on", on);
    }
}
