package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The day from which the limitation of an infringement runs: that of the act or, where it lasted, that of its end.
 *
 * @param employer the id of the employer
 * @param infringement the caller's id of the infringement
 * @param on the day from which it runs
 */
public record LimitationStart(String employer, String infringement, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param infringement the caller's id of the infringement
     * @param on the day from which it runs
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public LimitationStart {
        Checks.id("LimitationStart.employer", employer);
        Checks.id("LimitationStart.infringement", infringement);
        Checks.date("LimitationStart.on", on);
    }
}
