package io.github.llamkay.fact;

/**
 * The seats of the committee that the election is for.
 *
 * @param election the id of the {@link Election}
 * @param ofEmployer representatives of the employer, 0 to 100
 * @param ofWorkers representatives of the workers, 0 to 100
 */
public record CommitteeSeats(String election, int ofEmployer, int ofWorkers) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param ofEmployer representatives of the employer, 0 to 100
     * @param ofWorkers representatives of the workers, 0 to 100
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CommitteeSeats {
        Checks.id("CommitteeSeats.election", election);
        Checks.range("CommitteeSeats.ofEmployer", ofEmployer, 0, 100);
        Checks.range("CommitteeSeats.ofWorkers", ofWorkers, 0, 100);
    }
}
