package io.github.llamkay.fact;

/** What harassment has an effect on. */
public enum EffectArea {
    /** Psychic or mental health. */
    MENTAL_HEALTH,
    /** Physical health. */
    PHYSICAL_HEALTH,
    /** The work. */
    WORK,
    /** Not listed. */
    OTHER
}
