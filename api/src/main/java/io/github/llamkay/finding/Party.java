package io.github.llamkay.finding;

/** Who acts or is owed. */
public enum Party {
    /** The employer. */
    EMPLOYER,
    /** The worker. */
    WORKER,
    /** The institution that keeps the CTS deposits. */
    DEPOSITARY,
    /** The labour inspection authority. */
    LABOUR_AUTHORITY,
    /** The health facility that certifies a disability. */
    HEALTH_FACILITY
}
