package io.github.llamkay.fact;

/** What holds of goods given in payment. */
public enum GoodsTrait {
    /** They serve the own consumption of the worker and the family. */
    FOR_OWN_CONSUMPTION,
    /** They can be sold in the market without much difficulty. */
    EASILY_SOLD,
    /** They are alcoholic drinks. */
    ALCOHOLIC,
    /** They belonged to someone other than the employer. */
    OF_THIRD_PARTY
}
