package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The worker asks to draw on the CTS deposits while employed.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param on the day of the request
 * @param purpose what for
 * @param balance PEN accumulated that day
 * @param grossMonthly PEN of the last gross monthly remuneration
 */
public record CtsWithdrawalRequest(
        String employment, LocalDate on, WithdrawalPurpose purpose, BigDecimal balance, BigDecimal grossMonthly)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param on the day of the request
     * @param purpose what for
     * @param balance PEN accumulated that day
     * @param grossMonthly PEN of the last gross monthly remuneration
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CtsWithdrawalRequest {
        Checks.id("CtsWithdrawalRequest.employment", employment);
        Checks.date("CtsWithdrawalRequest.on", on);
        Checks.present("CtsWithdrawalRequest.purpose", purpose);
        Checks.money("CtsWithdrawalRequest.balance", balance);
        Checks.money("CtsWithdrawalRequest.grossMonthly", grossMonthly);
    }
}
