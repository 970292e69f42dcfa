package io.github.llamkay.fact;

/** Whether the observer was at a session. */
public enum ObserverAccess {
    /** The observer attended. */
    ATTENDED,
    /** The observer did not come. */
    ABSENT,
    /** The observer was not let in. */
    REFUSED
}
