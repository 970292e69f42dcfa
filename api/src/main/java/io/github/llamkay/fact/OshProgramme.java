package io.github.llamkay.fact;

/** The programmes of an annual plan of safety and health at work. */
public enum OshProgramme {
    /** Programme of safety and health at work. */
    SAFETY_AND_HEALTH,
    /** Programme of training. */
    TRAINING,
    /** Annual programme of the service of safety and health at work. */
    SERVICE
}
