package io.github.llamkay.fact;

/** A step around a change of the timetable. */
public enum ScheduleActKind {
    /** The employer tells the union of the measure. */
    NOTICE_TO_UNION,
    /** The employer tells the representatives of the workers. */
    NOTICE_TO_REPRESENTATIVES,
    /** The employer tells the affected workers. */
    NOTICE_TO_WORKERS,
    /** The employer states the reasons. */
    REASONS_STATED,
    /** The workers ask for a meeting. */
    MEETING_REQUESTED,
    /** The employer sets day and hour of the meeting. */
    MEETING_SET,
    /** The workers challenge the measure before the labour authority. */
    CHALLENGED,
    /** The labour authority rules. */
    RULED,
    /** The worker serves the written demand to end the hostility on the employer; of an individual change. */
    DEMAND_SERVED
}
