package io.github.llamkay.fact;

/** The assembly that decides on a strike. */
public enum StrikeAssembly {
    /** Of the members. */
    MEMBERS,
    /** Of delegates, in a union of activity or guild. */
    DELEGATES
}
