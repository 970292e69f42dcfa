package io.github.llamkay.fact;

/**
 * One thing that the caller knows. The permitted records are the whole vocabulary.
 *
 * <p>Facts are immutable and thread-safe, and equal when all their components are.
 */
public sealed interface Fact permits EmploymentFact, EmployerFact, ElectionFact, Done, NotDone, RecordsComplete {

    /**
     * Returns the id of what the fact is about.
     *
     * @return the id of an employment, employer or election, as the caller chose it
     */
    String subject();
}
