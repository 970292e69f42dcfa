package io.github.llamkay.fact;

/** What holds of a policy of safety and health at work. */
public enum OshPolicyTrait {
    /** The highest level of the organisation commits itself. */
    FROM_TOP_MANAGEMENT,
    /** Made for the organisation. */
    SPECIFIC,
    /** Suited to its size and to the nature of its activities. */
    SUITED_TO_SIZE_AND_ACTIVITY,
    /** In writing. */
    WRITTEN,
    /** With its date. */
    DATED,
    /** Concise and clear. */
    CONCISE_AND_CLEAR,
    /** Easily accessible. */
    ACCESSIBLE,
    /** Updated from time to time. */
    UPDATED
}
