package io.github.llamkay.fact;

import java.util.Set;

/**
 * A worker of a third party (cooperative, special services company, contractor, subcontractor or intermediary) posted to a site of
 * the employer.
 *
 * @param employer the id of the employer whose site it is
 * @param worker the id of the worker
 * @param traits what holds of the worker; a trait not in the set does not
 */
public record PostedWorker(String employer, String worker, Set<PostedWorkerTrait> traits) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer whose site it is
     * @param worker the id of the worker
     * @param traits what holds of the worker; a trait not in the set does not
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PostedWorker {
        Checks.id("PostedWorker.employer", employer);
        Checks.id("PostedWorker.worker", worker);
        traits = Checks.set("PostedWorker.traits", traits);
    }
}
