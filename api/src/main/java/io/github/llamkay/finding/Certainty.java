package io.github.llamkay.finding;

/** How sure a finding is. */
public enum Certainty {
    /** The sources leave no doubt. */
    CERTAIN,
    /** The sources can be read in two ways, or a figure is known only from memory; {@link Finding#doubts()} say how. */
    DOUBTFUL
}
