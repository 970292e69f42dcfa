package io.github.llamkay.fact;

/** What the notice of a record of infringement states, in the order of the manual. */
public enum InfractionNoticeItem {
    /** The facts that are charged. */
    FACTS_CHARGED,
    /** How the infringements that they may constitute are classified. */
    CLASSIFICATION,
    /** The sanctions that could be imposed. */
    POSSIBLE_SANCTIONS
}
