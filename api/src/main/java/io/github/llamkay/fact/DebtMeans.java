package io.github.llamkay.fact;

/** Means by which a debt is induced. */
public enum DebtMeans {
    /** Falsified accounts. */
    FALSIFIED_ACCOUNTS,
    /** Prices raised beyond measure. */
    INFLATED_PRICES,
    /** Less value given to the goods or services produced. */
    UNDERVALUED_PRODUCE,
    /** Excessive interest. */
    EXCESSIVE_INTEREST
}
