package io.github.llamkay.fact;

/** What may hold of a deficiency. */
public enum DeficiencyTrait {
    /** It is permanent. */
    PERMANENT,
    /** Together with barriers of attitude and surroundings it impedes, or may impede, full inclusion in society on equal terms. */
    MEETS_BARRIERS,
    /** It is evident. */
    EVIDENT,
    /** It is congenital. */
    CONGENITAL
}
