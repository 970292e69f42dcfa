package io.github.llamkay.fact;

/** Sanctions for sexual harassment. */
public enum HarassmentSanction {
    /** Suspension. */
    SUSPENSION,
    /** Temporary cessation (cese temporal). */
    TEMPORARY_CESSATION,
    /** Dismissal (destitución or despido). */
    DISMISSAL,
    /** Any other. */
    OTHER
}
