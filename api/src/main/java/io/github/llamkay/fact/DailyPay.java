package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The daily pay agreed from a day on: the jornal básico of civil construction, or the remuneración diaria (RD) of the
 * agrarian and aquaculture regimes. A later fact replaces it from its own day.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param amount PEN a day, 0 or more
 * @param from the first day on which the amount is in force
 */
public record DailyPay(String employment, BigDecimal amount, LocalDate from) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param amount PEN a day, 0 or more
     * @param from the first day on which the amount is in force
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public DailyPay {
        Checks.id("DailyPay.employment", employment);
        Checks.money("DailyPay.amount", amount);
        Checks.date("DailyPay.from", from);
    }
}
