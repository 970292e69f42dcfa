package io.github.llamkay.fact;

/** Steps of the procedure of a complaint of sexual harassment. */
public enum HarassmentStep {
    /** Those who investigate received it: the committee or delegate. */
    HANDED_OVER,
    /** The accused was notified of it. */
    NOTIFIED,
    /** The accused answered it. */
    ANSWERED,
    /** The investigation ended. */
    INVESTIGATED,
    /** Its resolution became final. */
    FINAL,
    /** The sanction was reported to the labour authority. */
    SANCTION_REPORTED
}
