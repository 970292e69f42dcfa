package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * A conduct against the rules of safety and health at work, as an inspector or the caller asserts it; the law grades it.
 *
 * @param employer the id of the employer
 * @param infringement the caller's id of it
 * @param conduct what was done or left undone
 * @param traits everything about it that is established; a trait not in the set is not
 * @param on the day on which it was committed or, when it lasts, found
 */
public record SafetyInfringement(
        String employer, String infringement, SafetyConduct conduct, Set<InfringementTrait> traits, LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param infringement the caller's id of it
     * @param conduct what was done or left undone
     * @param traits everything about it that is established; a trait not in the set is not
     * @param on the day on which it was committed or, when it lasts, found
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SafetyInfringement {
        Checks.id("SafetyInfringement.employer", employer);
        Checks.id("SafetyInfringement.infringement", infringement);
        Checks.present("SafetyInfringement.conduct", conduct);
        traits = Checks.set("SafetyInfringement.traits", traits);
        Checks.date("SafetyInfringement.on", on);
    }
}
