package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * The decision to strike.
 *
 * @param employer the id of the employer
 * @param strike the id of the {@link Strike}
 * @param assembly who decided
 * @param endorsement who endorsed the minutes
 * @param traits what holds of it
 * @param on the day of the assembly
 */
public record StrikeDecision(
        String employer,
        String strike,
        StrikeAssembly assembly,
        MinutesEndorsement endorsement,
        Set<StrikeDecisionTrait> traits,
        LocalDate on)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param strike the id of the {@link Strike}
     * @param assembly who decided
     * @param endorsement who endorsed the minutes
     * @param traits what holds of it
     * @param on the day of the assembly
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public StrikeDecision {
        Checks.id("StrikeDecision.employer", employer);
        Checks.id("StrikeDecision.strike", strike);
        Checks.present("StrikeDecision.assembly", assembly);
        Checks.present("StrikeDecision.endorsement", endorsement);
        traits = Checks.set("StrikeDecision.traits", traits);
        Checks.date("StrikeDecision.on", on);
    }
}
