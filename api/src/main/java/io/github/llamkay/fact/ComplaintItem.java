package io.github.llamkay.fact;

/** What a written complaint to the labour inspection states. */
public enum ComplaintItem {
    /** The name of the complainant. */
    COMPLAINANT_NAME,
    /** The number of the identity document of the complainant. */
    COMPLAINANT_ID_NUMBER,
    /** The address of the complainant. */
    COMPLAINANT_ADDRESS,
    /** A description of the facts. */
    FACTS,
    /** Their date. */
    DATE_OF_FACTS,
    /** Their place. */
    PLACE_OF_FACTS,
    /** The data known of the party responsible, so far as any are. */
    KNOWN_DATA_OF_RESPONSIBLE,
    /** Other circumstances, so far as any are relevant. */
    OTHER_RELEVANT_CIRCUMSTANCES
}
