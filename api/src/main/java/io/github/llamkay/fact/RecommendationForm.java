package io.github.llamkay.fact;

/** How the recommendations of safety and health at work reach a worker. */
public enum RecommendationForm {
    /** In the contract. */
    CLAUSE,
    /** Annexed to the contract. */
    ANNEX,
    /** Apart from the contract, on paper or digitally; {@link Done} states the day. */
    SEPARATE
}
