package io.github.llamkay.fact;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The document against which the wage of a month was paid.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param month the month of the wage
 * @param kind the document
 * @param on the day of the payment
 */
public record PayVoucher(String employment, YearMonth month, VoucherKind kind, LocalDate on) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param month the month of the wage
     * @param kind the document
     * @param on the day of the payment
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PayVoucher {
        Checks.id("PayVoucher.employment", employment);
        Checks.month("PayVoucher.month", month);
        Checks.present("PayVoucher.kind", kind);
        Checks.date("PayVoucher.on", on);
    }
}
