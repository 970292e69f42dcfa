package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A written demand of the worker for the payment of a benefit; a plain letter is enough.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param benefit the benefit
 * @param period the period that it is for
 * @param on the day on which the employer received it
 */
public record PaymentDemand(String employment, Benefit benefit, Period period, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param benefit the benefit
     * @param period the period that it is for
     * @param on the day on which the employer received it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PaymentDemand {
        Checks.id("PaymentDemand.employment", employment);
        Checks.present("PaymentDemand.benefit", benefit);
        Checks.present("PaymentDemand.period", period);
        Checks.date("PaymentDemand.on", on);
    }
}
