package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A deposit of CTS made by the employer.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param period the semester that it is for
 * @param amount PEN deposited, 0 or more
 * @param on the day of the deposit
 * @param depositary the institution in which it was made
 */
public record CtsDeposit(String employment, Period period, BigDecimal amount, LocalDate on, String depositary)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param period the semester that it is for
     * @param amount PEN deposited, 0 or more
     * @param on the day of the deposit
     * @param depositary the institution in which it was made
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CtsDeposit {
        Checks.id("CtsDeposit.employment", employment);
        Checks.present("CtsDeposit.period", period);
        Checks.money("CtsDeposit.amount", amount);
        Checks.date("CtsDeposit.on", on);
        Checks.id("CtsDeposit.depositary", depositary);
    }
}
