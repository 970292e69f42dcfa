package io.github.llamkay.fact;

import java.time.LocalDate;

/**
 * An irregularity of an election is disputed: a fraud, elected representatives not recognised, and the like.
 *
 * @param election the id of the {@link Election}
 * @param dispute the caller's id of the dispute
 * @param before before whom it is brought
 * @param willingToConciliate whether both sides are willing to conciliate
 * @param on the day
 */
public record ElectionDispute(
        String election, String dispute, ElectionForum before, boolean willingToConciliate, LocalDate on)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param dispute the caller's id of the dispute
     * @param before before whom it is brought
     * @param willingToConciliate whether both sides are willing to conciliate
     * @param on the day
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionDispute {
        Checks.id("ElectionDispute.election", election);
        Checks.id("ElectionDispute.dispute", dispute);
        Checks.present("ElectionDispute.before", before);
        Checks.date("ElectionDispute.on", on);
    }
}
