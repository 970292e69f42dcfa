package io.github.llamkay.fact;

/**
 * The worker is a foreigner.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param resident whether the worker resides in Peru
 */
public record ForeignWorker(String employment, boolean resident) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param resident whether the worker resides in Peru
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public ForeignWorker {
        Checks.id("ForeignWorker.employment", employment);
    }
}
