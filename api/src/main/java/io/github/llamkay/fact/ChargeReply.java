package io.github.llamkay.fact;

/** How a worker answers a charge. */
public enum ChargeReply {
    /** Admitted. */
    ADMITTED,
    /** Denied, without evidence. */
    DENIED,
    /** Denied, with evidence against it attached. */
    DENIED_WITH_EVIDENCE
}
