package io.github.llamkay.fact;

/** How an employer contributes to SENATI. */
public enum SenatiContributor {
    /** It must contribute. */
    OBLIGATORY,
    /** It contributes of its own will. */
    VOLUNTARY,
    /** It does not contribute. */
    NONE
}
