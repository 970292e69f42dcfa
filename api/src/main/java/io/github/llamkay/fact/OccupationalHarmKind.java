package io.github.llamkay.fact;

import java.util.List;

/** What an accident at work or an occupational disease did to a worker. */
public enum OccupationalHarmKind {
    /** It needs medical care. */
    CARE_NEEDED,
    /** It disables the worker, in whole or in part, for a time or for good. */
    DISABILITY,
    /** It killed the worker. */
    DEATH;

    /** {@return the covers of SCTR that answer for it} */
    public List<SctrCoverage> claims() {
        return switch (this) {
            case CARE_NEEDED -> List.of(SctrCoverage.HEALTH);
            case DISABILITY -> List.of(SctrCoverage.HEALTH, SctrCoverage.DISABILITY_AND_BURIAL);
            case DEATH -> List.of(SctrCoverage.DISABILITY_AND_BURIAL);
        };
    }
}
