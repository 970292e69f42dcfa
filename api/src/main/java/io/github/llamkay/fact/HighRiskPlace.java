package io.github.llamkay.fact;

/** Where a worker is exposed to activities of high risk. */
public enum HighRiskPlace {
    /** In the activities of the employer. */
    OWN_EMPLOYER,
    /** At a site of a third party to which the employer posted the worker. */
    POSTED,
    /** Nowhere. */
    NONE
}
