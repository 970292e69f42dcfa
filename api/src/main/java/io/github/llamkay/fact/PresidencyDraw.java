package io.github.llamkay.fact;

/**
 * The presidency was decided by drawing lots.
 *
 * @param election the id of the {@link Election}
 * @param session the session of installation in which lots were drawn, 1 or 2
 * @param winner the side that drew the presidency
 */
public record PresidencyDraw(String election, int session, CommitteeSide winner) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param session the session of installation in which lots were drawn, 1 or 2
     * @param winner the side that drew the presidency
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PresidencyDraw {
        Checks.id("PresidencyDraw.election", election);
        Checks.range("PresidencyDraw.session", session, 1, 2);
        Checks.present("PresidencyDraw.winner", winner);
    }
}
