package io.github.llamkay.fact;

/** How far the worker is present at the employer's premises. */
public enum RemotePresence {
    /** Never. */
    NEVER_ON_SITE,
    /** Only now and then, for the coordination that is needed. */
    OCCASIONAL_VISITS,
    /** By turns inside and outside the premises. */
    ALTERNATING,
    /** Always: the work is done there. */
    ALWAYS_ON_SITE
}
