package io.github.llamkay.fact;

/** Kinds of union organisation of first degree, by what they gather. */
public enum UnionKind {
    /** Workers of one activity, of several employers. */
    ACTIVITY,
    /** Workers of one employer. */
    COMPANY,
    /** Workers of one profession or trade, of several employers. */
    GUILD,
    /** Workers of various trades or professions, of several employers. */
    VARIOUS_TRADES
}
