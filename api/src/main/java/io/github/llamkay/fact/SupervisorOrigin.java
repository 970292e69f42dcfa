package io.github.llamkay.fact;

/** How a Supervisor of safety and health came into office. */
public enum SupervisorOrigin {
    /** Elected by the workers. */
    ELECTED,
    /** Named by the employer. */
    NAMED_BY_EMPLOYER
}
