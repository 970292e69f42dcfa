package io.github.llamkay.fact;

/** Requests, agreements and choices about leave. */
public enum LeaveActKind {
    /** The worker asked to take the leave in parts. */
    SPLIT_REQUEST,
    /** The employer authorised the parts. */
    SPLIT_AUTHORISATION,
    /** Both agreed on the parts and their dates beforehand. */
    SPLIT_AGREEMENT,
    /** Both agreed that leave be taken before it is earned. */
    ADVANCE_AGREEMENT,
    /** The worker, able to decide it, chose not to rest. */
    CHOSE_NOT_TO_REST
}
