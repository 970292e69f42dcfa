package io.github.llamkay.fact;

/** Conditions of civil construction work that earn an item of their own. */
public enum ConstructionCondition {
    /** The worker is highly specialised. */
    HIGH_SPECIALISATION,
    /** Work in the night shift. */
    NIGHT_SHIFT,
    /** Direct contact with water or sewage. */
    WATER_CONTACT,
    /** Work below grade (bajo la cota cero). */
    BELOW_GRADE,
    /** Work at a height. */
    HEIGHT,
    /** Work at a high altitude. */
    ALTITUDE,
    /** Overtime was worked. */
    OVERTIME,
    /** The worker or a relative died. */
    DEATH
}
