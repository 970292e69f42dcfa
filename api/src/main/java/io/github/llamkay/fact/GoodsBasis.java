package io.github.llamkay.fact;

/** How the value of goods was set. */
public enum GoodsBasis {
    /** By the parties. */
    AGREED,
    /** By the cost of making them. */
    MANUFACTURE,
    /** By the cost of acquiring them in the market. */
    ACQUISITION
}
