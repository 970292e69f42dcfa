package io.github.llamkay.fact;

/** Whether a conduct is only reported, or established. */
public enum ConductStanding {
    /** It is reported: an indication, no more. */
    ALLEGED,
    /** It is established by a resolution, an inspection or a judgment. */
    ESTABLISHED
}
