package io.github.llamkay.fact;

/** What describes an event of safety and health at work. */
public enum SafetyEventTrait {
    /** It endangers the health or integrity of workers. */
    ENDANGERS_WORKERS,
    /** It endangers the population. */
    ENDANGERS_POPULATION,
    /** It alters or endangers the life or the physical or psychological integrity of a worker. */
    ENDANGERS_LIFE_OR_INTEGRITY,
    /** It did not arise at work. */
    OUTSIDE_WORK,
    /** The Ministry of Labour asked to be informed of it. */
    REQUESTED_BY_MINISTRY,
    /** The worker is attended at a medical centre, public, private, military, of the police or of social security. */
    ATTENDED_AT_MEDICAL_CENTRE,
    /** The harm needs medical care or rest. */
    CARE_OR_REST_NEEDED,
    /** A legal-medical certificate or report says so. */
    LEGAL_MEDICAL_REPORT
}
