package io.github.llamkay.fact;

/**
 * An opposition to the proposed number of members; {@link ElectionActKind#SIZE_OPPOSED} tells its day.
 *
 * @param election the id of the {@link Election}
 * @param opponent who opposes it
 * @param represented workers whom those who oppose it represent together, 0 or more
 */
public record SizeOpposition(String election, SizeOpponent opponent, int represented) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param opponent who opposes it
     * @param represented workers whom those who oppose it represent together, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SizeOpposition {
        Checks.id("SizeOpposition.election", election);
        Checks.present("SizeOpposition.opponent", opponent);
        Checks.range("SizeOpposition.represented", represented, 0, 10_000_000);
    }
}
