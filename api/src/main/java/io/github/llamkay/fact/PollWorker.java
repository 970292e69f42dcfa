package io.github.llamkay.fact;

/**
 * Someone staffs a polling table or the platform of the vote.
 *
 * @param election the id of the {@link Election}
 * @param person the caller's id of the person
 * @param byLot whether the board drew the person by lot
 */
public record PollWorker(String election, String person, boolean byLot) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param person the caller's id of the person
     * @param byLot whether the board drew the person by lot
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PollWorker {
        Checks.id("PollWorker.election", election);
        Checks.id("PollWorker.person", person);
    }
}
