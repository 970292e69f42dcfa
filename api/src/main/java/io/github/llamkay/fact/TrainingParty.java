package io.github.llamkay.fact;

/** Who signs a training agreement. */
public enum TrainingParty {
    /** The company. */
    COMPANY,
    /** The person in training. */
    TRAINEE,
    /** The training or educational centre. */
    CENTRE
}
