package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An agreement of the parties to pay a benefit on a day of their own.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param benefit the benefit
 * @param period the period of the benefit
 * @param payOn the day agreed
 */
public record PaymentAgreement(String employment, Benefit benefit, Period period, LocalDate payOn)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param benefit the benefit
     * @param period the period of the benefit
     * @param payOn the day agreed
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PaymentAgreement {
        Checks.id("PaymentAgreement.employment", employment);
        Checks.present("PaymentAgreement.benefit", benefit);
        Checks.present("PaymentAgreement.period", period);
        Checks.date("PaymentAgreement.payOn", payOn);
    }
}
