package io.github.llamkay.fact;

/** To which group a person belongs for the law of safety and health at work. */
public enum PersonGroup {
    /** Worker of private activity. */
    PRIVATE_ACTIVITY,
    /** Worker or official of the public sector. */
    PUBLIC_SECTOR,
    /** Worker of the armed forces. */
    ARMED_FORCES,
    /** Worker of the national police. */
    NATIONAL_POLICE,
    /** Works on own account. */
    SELF_EMPLOYED,
    /** Another person, such as a visitor or a volunteer. */
    OTHER
}
