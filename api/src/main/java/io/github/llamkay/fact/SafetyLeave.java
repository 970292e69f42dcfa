package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Leave that a holder of an office of safety and health at work asked for, and what was granted.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param request the caller's id of it
 * @param purpose what it is for
 * @param requested calendar days, 1 to 366
 * @param granted calendar days granted, 0 to those requested
 * @param paid whether the days granted are paid
 * @param on the first day asked for
 */
public record SafetyLeave(
        String employment,
        String request,
        SafetyLeavePurpose purpose,
        int requested,
        int granted,
        boolean paid,
        LocalDate on)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param request the caller's id of it
     * @param purpose what it is for
     * @param requested calendar days, 1 to 366
     * @param granted calendar days granted, 0 to those requested
     * @param paid whether the days granted are paid
     * @param on the first day asked for
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SafetyLeave {
        Checks.id("SafetyLeave.employment", employment);
        Checks.id("SafetyLeave.request", request);
        Checks.present("SafetyLeave.purpose", purpose);
        Checks.date("SafetyLeave.on", on);
        Checks.range("SafetyLeave.requested", requested, 1, 366);
        Checks.atMost("SafetyLeave.granted", granted, "SafetyLeave.requested", requested);
    }
}
