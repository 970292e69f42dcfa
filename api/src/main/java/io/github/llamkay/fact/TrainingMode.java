package io.github.llamkay.fact;

/** How a training is held. */
public enum TrainingMode {
    /** In person. */
    ON_SITE,
    /** At a distance. */
    VIRTUAL
}
