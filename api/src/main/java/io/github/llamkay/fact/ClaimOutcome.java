package io.github.llamkay.fact;

/** What was ruled on a claim or complaint. */
public enum ClaimOutcome {
    /** It is founded. */
    FOUNDED,
    /** It is unfounded. */
    UNFOUNDED
}
