package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * A payslip (boleta de pago) given to the worker for a benefit.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param benefit the benefit
 * @param period the period of the benefit
 * @param delivered the day on which the worker received it
 * @param items everything it states or bears; an item not in the set is not on it
 */
public record Payslip(String employment, Benefit benefit, Period period, LocalDate delivered, Set<PayslipItem> items)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param benefit the benefit
     * @param period the period of the benefit
     * @param delivered the day on which the worker received it
     * @param items everything it states or bears; an item not in the set is not on it
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Payslip {
        Checks.id("Payslip.employment", employment);
        Checks.present("Payslip.benefit", benefit);
        Checks.present("Payslip.period", period);
        Checks.date("Payslip.delivered", delivered);
        items = Checks.set("Payslip.items", items);
    }
}
