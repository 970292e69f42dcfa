package io.github.llamkay.fact;

/** Why a worker asks for leave. */
public enum LeaveGround {
    /** With pay, by agreement alone. */
    PAID_BY_AGREEMENT,
    /** Without pay, by agreement alone. */
    UNPAID_BY_AGREEMENT,
    /** Death of a relative. */
    BEREAVEMENT,
    /** Grave or terminal illness, or grave accident, of a relative. */
    FAMILY_ILLNESS,
    /** Rest before and after birth. */
    MATERNITY,
    /** Birth of a child whose mother is the wife or partner. */
    PATERNITY
}
