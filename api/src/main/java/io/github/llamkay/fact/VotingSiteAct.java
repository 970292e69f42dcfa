package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * Something is done with the vote of a work site.
 *
 * @param election the id of the {@link Election}
 * @param site the caller's id of the work site
 * @param kind what
 * @param on the day
 */
public record VotingSiteAct(String election, String site, VotingSiteActKind kind, LocalDate on)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param site the caller's id of the work site
     * @param kind what
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public VotingSiteAct {
        Checks.id("VotingSiteAct.election", election);
        Checks.id("VotingSiteAct.site", site);
        Checks.present("VotingSiteAct.kind", kind);
        Checks.date("VotingSiteAct.on", on);
    }
}
