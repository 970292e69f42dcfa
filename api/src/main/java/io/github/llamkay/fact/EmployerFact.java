package io.github.llamkay.fact;

/** A fact about one employer. */
public sealed interface EmployerFact extends Fact permits AffectedWorkers, Employer, Headcount, MypeRegistration {

    /**
     * Returns the id of the employer that the fact is about.
     *
     * @return the id, as in {@link Employment#employer()}
     */
    String employer();

    @Override
    default String subject() {
        return employer();
    }
}
