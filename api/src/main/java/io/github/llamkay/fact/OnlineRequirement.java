package io.github.llamkay.fact;

/** What registering a contract on line requires. */
public enum OnlineRequirement {
    /** The access key of the tax authority (clave SOL). */
    SOL_KEY,
    /** The data that the system asks for. */
    DATA_ENTERED,
    /** The contract as a PDF. */
    PDF_ATTACHED,
    /** The signature of the employer on it. */
    SIGNED_BY_EMPLOYER,
    /** The signature of the worker on it. */
    SIGNED_BY_WORKER
}
