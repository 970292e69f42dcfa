package io.github.llamkay.rules.internal;

/** Grounds of the infraction in the work of minors under dependence. */
public enum InfractionGround {
    /** Below the minimum age. */
    BELOW_MINIMUM_AGE,
    /** Without the authorisation of the labour authority. */
    NO_AUTHORISATION,
    /** Dangerous work. */
    HAZARDOUS,
    /** Beyond the maximum hours. */
    HOURS,
    /** Health, development or schooling are affected. */
    HARM,
    /** It leads to forced labour. */
    FORCED_LABOUR,
    /** It leads to trafficking for labour exploitation. */
    TRAFFICKING,
    /** Small-scale or artisanal mining. */
    SMALL_MINING
}
