package io.github.llamkay.fact;

/** What work can do to a minor. */
public enum WorkEffect {
    /** The minor is exploited economically. */
    ECONOMIC_EXPLOITATION,
    /** It harms the health, or the physical, mental, spiritual, moral or social development. */
    HARMS_HEALTH_OR_DEVELOPMENT,
    /** It interferes with school or limits attendance. */
    AFFECTS_SCHOOLING,
    /** It leaves no room for programmes of guidance or vocational training. */
    PREVENTS_TRAINING_PROGRAMMES,
    /** It affects morals and good customs. */
    AFFECTS_MORALS
}
