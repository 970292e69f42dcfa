package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * The labour inspection determined that there is an infringement.
 *
 * @param employer the id of the employer
 * @param infringement the caller's id of the infringement, as in {@link LimitationStart}
 * @param on the day
 */
public record InfringementDetermination(String employer, String infringement, LocalDate on) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param infringement the caller's id of the infringement, as in {@link LimitationStart}
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public InfringementDetermination {
        Checks.id("InfringementDetermination.employer", employer);
        Checks.id("InfringementDetermination.infringement", infringement);
        Checks.date("InfringementDetermination.on", on);
    }
}
