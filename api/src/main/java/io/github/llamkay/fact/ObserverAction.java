package io.github.llamkay.fact;

/** What an observer does. */
public enum ObserverAction {
    /** Attends a session without voice or vote. */
    ATTEND,
    /** Asks the committee for information on the system of safety and health, at the request of the union. */
    REQUEST_INFORMATION,
    /** Alerts the workers' representatives to risks to transparency, probity, objectives or rules. */
    ALERT,
    /** Votes. */
    VOTE,
    /** Speaks in the debate. */
    TAKE_FLOOR
}
