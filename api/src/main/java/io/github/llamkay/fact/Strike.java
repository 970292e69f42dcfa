package io.github.llamkay.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * A strike that is announced or goes on.
 *
 * @param employer the id of the employer
 * @param strike the caller's id of the strike
 * @param negotiation the caller's id of the collective bargaining or matter that it is about, as in {@link NegotiationAct}
 * @param service what it reaches
 * @param elements its elements
 * @param start its first day, announced or past
 */
public record Strike(
        String employer,
        String strike,
        String negotiation,
        StrikeService service,
        Set<StrikeElement> elements,
        LocalDate start)
        implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param strike the caller's id of the strike
     * @param negotiation the caller's id of the collective bargaining or matter that it is about, as in {@link NegotiationAct}
     * @param service what it reaches
     * @param elements its elements
     * @param start its first day, announced or past
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public Strike {
        Checks.id("Strike.employer", employer);
        Checks.id("Strike.strike", strike);
        Checks.id("Strike.negotiation", negotiation);
        Checks.present("Strike.service", service);
        elements = Checks.set("Strike.elements", elements);
        Checks.date("Strike.start", start);
    }
}
