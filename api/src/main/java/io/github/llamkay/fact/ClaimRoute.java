package io.github.llamkay.fact;

/** Where a claim is brought. */
public enum ClaimRoute {
    /** A labour process. */
    LABOUR_PROCESS,
    /** A process of amparo. */
    AMPARO
}
