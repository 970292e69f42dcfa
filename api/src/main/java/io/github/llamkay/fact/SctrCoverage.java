package io.github.llamkay.fact;

/** The covers of the complementary insurance of hazardous work (SCTR). */
public enum SctrCoverage {
    /** Health. */
    HEALTH,
    /** Disability and burial. */
    DISABILITY_AND_BURIAL
}
