package io.github.llamkay.fact;

/**
 * How many representatives of the workers are elected.
 *
 * @param election the id of the {@link Election}
 * @param titulares full representatives, 1 to 100
 * @param suplentes alternates, 0 to 100
 */
public record ElectionSeats(String election, int titulares, int suplentes) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param titulares full representatives, 1 to 100
     * @param suplentes alternates, 0 to 100
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ElectionSeats {
        Checks.id("ElectionSeats.election", election);
        Checks.range("ElectionSeats.titulares", titulares, 1, 100);
        Checks.range("ElectionSeats.suplentes", suplentes, 0, 100);
    }
}
