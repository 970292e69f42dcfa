package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * CTS held back.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param by who holds it back
 * @param ground on what ground
 * @param amount PEN held back
 * @param on since when
 */
public record CtsRetention(String employment, RetainedBy by, RetentionGround ground, BigDecimal amount, LocalDate on)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param by who holds it back
     * @param ground on what ground
     * @param amount PEN held back
     * @param on since when
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CtsRetention {
        Checks.id("CtsRetention.employment", employment);
        Checks.present("CtsRetention.by", by);
        Checks.present("CtsRetention.ground", ground);
        Checks.money("CtsRetention.amount", amount);
        Checks.date("CtsRetention.on", on);
    }
}
