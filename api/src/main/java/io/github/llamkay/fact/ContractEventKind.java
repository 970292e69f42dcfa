package io.github.llamkay.fact;

/** Events in the life of a contract. */
public enum ContractEventKind {
    /** The contract was filed with the labour authority. */
    FILED,
    /** The worker received a copy. */
    COPY_DELIVERED,
    /** Last day of the legal or agreed term for the holder of the post to return. */
    HOLDER_RETURN_DUE,
    /** The holder of the post returned. */
    HOLDER_RETURNED,
    /** The work or service that is its object was completed. */
    WORK_COMPLETED,
    /** Last day of the emergency that it serves. */
    EMERGENCY_ENDED,
    /** The worker proved simulation, or fraud against the law. */
    FRAUD_PROVEN
}
