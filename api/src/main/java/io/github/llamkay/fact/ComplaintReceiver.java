package io.github.llamkay.fact;

/** Who received an internal complaint. */
public enum ComplaintReceiver {
    /** The personnel or human resources office, or whoever acts as such. */
    HR_OFFICE,
    /** The immediate superior. */
    IMMEDIATE_SUPERIOR,
    /** Anyone else. */
    OTHER
}
