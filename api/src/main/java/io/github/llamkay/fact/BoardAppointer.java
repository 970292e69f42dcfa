package io.github.llamkay.fact;

/**
 * Who appointed the members of the electoral board and their posts.
 *
 * @param election the id of the {@link Election}
 * @param by the union or the employer
 */
public record BoardAppointer(String election, ElectionCaller by) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param by the union or the employer
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public BoardAppointer {
        Checks.id("BoardAppointer.election", election);
        Checks.present("BoardAppointer.by", by);
    }
}
