package io.github.llamkay.fact;

/** A fact about one election of workers' representatives. */
public sealed interface ElectionFact extends Fact permits Election, ElectionAct {

    /**
     * Returns the id of the election that the fact is about.
     *
     * @return the id, as in {@link Election#id()}
     */
    String election();

    @Override
    default String subject() {
        return election();
    }
}
