package io.github.llamkay.fact;

/** Risks that recommendations deal with. */
public enum RiskScope {
    /** The risks of the workplace. */
    WORKPLACE,
    /** The risks of the post or function. */
    POST
}
