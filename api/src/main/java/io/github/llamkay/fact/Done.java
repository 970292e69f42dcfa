package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * A duty was met. One pair of facts, {@code Done} and {@link NotDone}, serves every duty.
 *
 * @param duty the duty
 * @param subject the id of the employment or employer whose duty it is
 * @param on the day
 */
public record Done(Duty duty, String subject, LocalDate on) implements Fact {

    /**
     * Checks every component.
     *
     * @param duty the duty
     * @param subject the id of the employment or employer whose duty it is
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Done {
        Checks.present("Done.duty", duty);
        Checks.id("Done.subject", subject);
        Checks.date("Done.on", on);
    }
}
