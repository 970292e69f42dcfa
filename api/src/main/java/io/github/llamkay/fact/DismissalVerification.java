package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A request to have a dismissal verified.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param kind by whom
 * @param region where
 * @param on the day of the request
 * @param charged PEN charged to the worker for it, 0 or more
 */
public record DismissalVerification(
        String employment, VerificationKind kind, Region region, LocalDate on, BigDecimal charged)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param kind by whom
     * @param region where
     * @param on the day of the request
     * @param charged PEN charged to the worker for it, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public DismissalVerification {
        Checks.id("DismissalVerification.employment", employment);
        Checks.present("DismissalVerification.kind", kind);
        Checks.present("DismissalVerification.region", region);
        Checks.date("DismissalVerification.on", on);
        Checks.money("DismissalVerification.charged", charged);
    }
}
