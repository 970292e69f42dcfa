package io.github.llamkay.fact;

/** The principal activity of a company, as the sharing of profits tells activities apart. */
public enum EconomicActivity {
    /** Fishing. */
    FISHING,
    /** Telecommunications. */
    TELECOMMUNICATIONS,
    /** Industry. */
    INDUSTRY,
    /** Mining. */
    MINING,
    /** Wholesale trade. */
    WHOLESALE_TRADE,
    /** Retail trade. */
    RETAIL_TRADE,
    /** Restaurants. */
    RESTAURANT,
    /** Farming under the agrarian law, which has had rates of its own since 2021. */
    AGRARIAN,
    /** Any other activity. */
    OTHER
}
