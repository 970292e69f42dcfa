package io.github.llamkay.fact;

/** Why a worker draws on CTS. */
public enum WithdrawalPurpose {
    /** To buy land or a dwelling. */
    HOUSING,
    /** Any purpose. */
    FREE,
    /** The worker has cancer or a terminal illness. */
    CANCER_OR_TERMINAL_ILLNESS
}
