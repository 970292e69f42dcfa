package io.github.llamkay.fact;

/**
 * The sex of the worker, for the rules that look at it.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param sex the sex
 */
public record WorkerSex(String employment, Sex sex) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param sex the sex
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public WorkerSex {
        Checks.id("WorkerSex.employment", employment);
        Checks.present("WorkerSex.sex", sex);
    }
}
